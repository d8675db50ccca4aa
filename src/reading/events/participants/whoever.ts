import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

// Whom an event befalls, told by what he does: «أطلقت النار على من يقاوم», «استهداف كل من يموله», «ناشدت الشرطة من يملك معلومات».

/** Whoever does something, right after a trigger or behind who does it. */
export function whoever(stage: Stage, { verb, end, frame, sentence }: Candidate): Filled[] {
  const { words } = stage.passage
  for (let at = end + 1; at < Math.min(sentence.last, end + FARTHEST); at++) {
    const word = words[at]
    const isPreposition = word?.tag === 'preposition' && word.stem !== 'من'
    const first = isPreposition ? at + 1 : at
    const last = lastOfWhoever(stage, first, sentence.last)
    const object = verb ? frame.object : at === end + 1 ? frame.genitive : '-'
    const role = isPreposition ? frame.prepositions.get(word.stem) : object
    if (last !== undefined) return role === 'victim' || role === 'recipient' ? [{ role, phrase: { first, last } }] : []
    if (verb?.hit.pronoun !== '' || word?.tag !== 'noun' || word.preposition || word.conjunction) return []
  }
  return []
}

/** «اعتقلت الشرطة من يقاوم»: who stands between the verb and whoever it is done to does it. */
export function asDoers({ verb, frame }: Candidate, filled: readonly Filled[], [told]: readonly Filled[]): readonly Filled[] {
  if (!verb || !told) return filled
  return filled.map((each) => {
    const isBetween = each.phrase.first > verb.index && each.phrase.last < told.phrase.first
    return isBetween && each.role === told.role ? { ...each, role: frame.subject } : each
  })
}

/** In tokens: who does it may stand between. */
const FARTHEST = 9
/** «ما وصفهم بالانفصاليين», «من أسماهم الخوارج»: whom somebody calls something. */
const CALLING = new Set(['وصف', 'سمى', 'أسمى', 'اعتبر', 'نعت'])

/** «من يملك معلومات», «كل من يخالف القانون»: with what he does it to. */
function lastOfWhoever(stage: Stage, first: number, limit: number): number | undefined {
  const { words } = stage.passage
  const at = ALL.has(words[first]?.stem ?? '') ? first + 1 : first
  if (isCalled(stage.passage, at)) return phraseAt(stage, at + 2, limit)?.last ?? at + 1
  if (words[at]?.stem !== 'من' || words[at]?.pronoun || !isDone(stage.passage, at + 1) || at + 1 >= limit) return undefined
  const object = words[at + 2]?.conjunction ? undefined : phraseAt(stage, at + 2, limit)
  return object && !stage.timeOf.has(object.first) ? object.last : at + 1
}

function isCalled({ words }: Passage, at: number): boolean {
  const [who, verb] = [words[at], words[at + 1]]
  return (who?.stem === 'من' || who?.stem === 'ما') && verb?.pronoun === 'هم' && CALLING.has(verb.verb?.value.lemma.past ?? '')
}

/** Folded. */
const ALL = new Set(['كل', 'جميع', 'معظم', 'بعض'])

/** A verb of a man or of several, told as going on. */
function isDone({ words }: Passage, at: number): boolean {
  const value = words[at]?.tag === 'verb' ? words[at]?.verb?.value : undefined
  return value !== undefined && value.aspect !== 'past' && value.agreements.some((agreement) => agreement === '3ms' || agreement === '3mp')
}
