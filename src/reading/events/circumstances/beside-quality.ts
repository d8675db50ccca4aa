import type { Sentence } from '../../types.ts'
import type { Candidate, Described } from '../candidate.ts'
import { type Constituent, clauseEnd, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import type { Circumstances } from './circumstances.ts'
import { LOCATIVES, placesWithin } from './places-within.ts'

/** So many phrases behind a quality are its own at most: «الاتفاق الموقع في فيينا عام 2015». */
const OWN = 2
const SINCE = 'منذ'
/** Where these are told is what they befall. */
const AT_WHOM = new Set(['besiege'])

/** What stands right behind a quality and goes with it, up to the first bare phrase that is no time. */
export function constituentsBeside(stage: Stage, sentence: Sentence, quality: number): readonly Constituent[] {
  const after = findConstituents(stage, quality + 1, clauseEnd(stage, quality + 1, sentence)).slice(0, OWN)
  const other = after.findIndex(
    ({ preposition, time, first }, at) =>
      (preposition === '' && time === undefined) || !isNext(stage, after[at - 1]?.last ?? quality, first),
  )
  return other < 0 ? after : after.slice(0, other)
}

/** Nothing but the preposition stands between. */
function isNext({ passage: { words, tokens } }: Stage, last: number, first: number): boolean {
  for (let at = last + 1; at < first; at++) if (words[at]?.tag === 'mark' || tokens[at]?.form === ',') return false
  return true
}

/** Where and since when a quality is so is told right behind it, and nowhere else in its sentence. */
export function besideQuality(stage: Stage, { sentence, end, kind }: Candidate, { phrase }: Described): Circumstances {
  const own = constituentsBeside(stage, sentence, end)
  const dated = own.find(({ time }) => stage.times[time ?? -1]?.from !== undefined)
  const isSince = dated?.preposition === SINCE || stage.passage.words[(dated?.first ?? 0) - 1]?.stem === SINCE
  const befallen = AT_WHOM.has(kind) ? placesWithin(stage, phrase.first, phrase.last) : []
  const told = own.filter(({ preposition }) => LOCATIVES.has(preposition)).flatMap(({ first, last }) => placesWithin(stage, first, last))
  const places = befallen.length > 0 ? befallen : told
  return { places, time: isSince ? undefined : dated?.time, since: isSince ? dated?.time : undefined, quantities: [] }
}
