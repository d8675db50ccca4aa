import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { findRelativeClause } from '../clause/relative-clause.ts'
import type { Stage } from '../stage.ts'
import { particleBefore, type Told } from '../told.ts'
import type { Dated } from './status.ts'

/** What takes its time while it is told in the present, by the verb's past. */
const LASTING: ReadonlySet<string> = new Set([
  'دار',
  'جرى',
  'استمر',
  'تواصل',
  'شن',
  'خاض',
  'نفذ',
  'فرض',
  'مارس',
  'أجرى',
  'قاد',
  'قام',
  'شهد',
  'عاش',
])

/** «أسوأ هجوم تشهده البلاد»: what is over at once may be seen and was. */
const SEEING = new Set(['شهد', 'عاش'])
const AT_ONCE = new Set(['attack', 'bomb', 'explosion', 'shoot', 'stab', 'kill', 'accident', 'earthquake'])

/** «المعارك التي تدور في المدينة», «مفاوضات تجري بين الطرفين», «الحملة التي تشنها القوات», «زيارة يقوم بها الوزير»: what its own clause tells in the present is going on. */
export function goesOn(stage: Stage, candidate: Candidate, { isFuture, isPast }: Dated): Told | undefined {
  if (isFuture || isPast) return undefined
  const relative = findRelativeClause(stage, candidate)
  if (!relative || !isItsOwn(stage.passage, candidate.end, relative.verb)) return undefined
  const { words, tokens } = stage.passage
  const verb = words[relative.verb]?.verb
  if (verb?.value.aspect !== 'present' || verb.before.future || !LASTING.has(verb.value.lemma.past)) return undefined
  if (particleBefore(stage.passage, relative.verb, candidate.sentence.first)) return undefined
  if (SEEING.has(verb.value.lemma.past) && AT_ONCE.has(candidate.kind)) return undefined
  const cue = tokens[relative.verb]
  return { status: 'ongoing', ...(cue ? { cue } : {}) }
}

/** Between a noun and its own clause stand only its qualities: «اعتقال ثلاثة في العمليات التي يخوضها» is no operation. */
function isItsOwn({ words }: Passage, noun: number, verb: number): boolean {
  for (let at = noun + 1; at < verb; at++) {
    const word = words[at]
    if (word?.tag === 'relative' || word?.tag === 'mark') continue
    if (word?.tag !== 'noun' || word.closed || word.preposition !== '' || word.conjunction) return false
  }
  return true
}
