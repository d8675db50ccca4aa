import type { Passage } from '../../passage.ts'
import { type Candidate, withoutVerb } from '../candidate.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import type { Stage } from '../stage.ts'
import type { Told } from '../told.ts'
import { nounStatus } from './noun-status.ts'
import { isToPutOut } from './put-out.ts'
import { DONE_BY_SAYING, verbStatus } from './verb-status.ts'

/** What the day of an event says of it. */
export interface Dated {
  /** Its day comes after the publication's. */
  readonly isFuture: boolean
  /** Its day is the publication's. */
  readonly isToday: boolean
  /** It is over before the publication. */
  readonly isPast: boolean
}

/** The status of an event whose trigger is a verb or stands in a verb phrase, else a noun's. */
export function findStatus(stage: Stage, candidate: Candidate, dated: Dated): Told {
  const { verb, described } = candidate
  if (described) return { status: described.status, stands: true }
  // «ستهاجم المدينة، مهددا بالرد»: what is done by saying it is done, whatever is to come of what was said before
  if (candidate.rule === 'participle-trigger' && DONE_BY_SAYING.has(candidate.kind)) return { status: 'happened', stands: true }
  if (isToPutOut(stage.passage, candidate)) return { status: 'happened', stands: true }
  if (!verb) return nounStatus(stage, candidate, dated)
  if (isMasdar(stage.passage, verb.index))
    return nounStatus(stage, { ...withoutVerb(candidate), first: Math.min(candidate.first, verb.index) }, dated)
  const told = verbStatus(stage, candidate, verb, dated)
  if (told.status === 'happened' && candidate.kind === 'aid' && PLEDGING.has(verb.hit.value.lemma.past))
    return { ...told, status: 'planned' }
  return told.status === 'happened' && isOfWhom(stage.passage, verb.index) ? { ...told, stands: true } : told
}

/** «تعهدت بتقديم 15 مليون دولار»: what is pledged has not been given. */
const PLEDGING = new Set(['تعهد', 'وعد'])

/** «نفى مزاعم النساء اللاتي اتهمنه»: what a relative tells of those who are named was, whatever is denied of them. */
function isOfWhom({ words }: Passage, verb: number): boolean {
  return words[verb - 1]?.tag === 'relative' && words[verb]?.verb?.value.aspect === 'past'
}

/** «إلى "فتح تحقيق"», «محاولته قتل حارس»: a masdar that is written as a past verb is. */
function isMasdar({ words, tokens, lexicon }: Passage, verb: number): boolean {
  const word = words[verb]
  if (word?.verb?.value.aspect !== 'past' || word.conjunction) return false
  const before = words[tokens[verb - 1]?.form === '"' ? verb - 2 : verb - 1]
  if (before?.tag === 'preposition') return before.pronoun === ''
  return before?.tag === 'noun' && before.pronoun !== '' && lexicon.governingWords.has(withoutPronoun(before.stem, before.pronoun))
}
