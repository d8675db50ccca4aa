import { PLACE_KINDS } from '../../lexicon/tables/gazetteer.ts'
import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { markBareStems } from '../syntax/word-marks.ts'
import { fits, headAt, headBefore } from './place-head.ts'

/** A place found before, and the head that introduced it: «قطاع» in «قطاع غزة». */
export interface Named {
  readonly found: Found
  readonly head: string | undefined
}

/** «المدينة» without a «مدينة …» before it is the only town named in so many tokens. */
const NEARBY = 40
/** A head names again what it introduced no farther back, in tokens. */
const FARTHEST = 150
const TOWNS = new Set(['city', 'town', 'village'])
/** Heads that any town may be called by. */
const FOR_TOWNS = new Set(['مدينه', 'بلده'])

const PLACE_NOUN = markBareStems(({ placeHeads }) => placeHeads)

/** The head that introduces what was found, or that its name begins with. */
export function headOf(passage: Passage, { first, last, rule, place }: Found): string | undefined {
  const head = (last > first ? headAt(passage, first) : undefined) ?? headBefore(passage, first)
  const kind = PLACE_KINDS.find((each) => each === place?.kind)
  if (!head || (rule !== 'named-by-head' && (!kind || !fits(head, kind)))) return undefined
  return !head.several ? passage.words[head.at]?.stem : undefined
}

/** «المدينة», «القطاع», «المخيم» alone: the place that the same word introduced last, or for a town the only one just named. */
export function placeAgain(passage: Passage, index: number, limit: number, named: readonly Named[]): Found | undefined {
  const { words, lexicon } = passage
  if (named.length === 0 || ((words[index]?.marks ?? 0) & PLACE_NOUN) === 0) return undefined
  const stem = bareStem(passage, index)
  const head = lexicon.placeHeads.get(stem)
  if (!head || head.several || !isDefinite(passage, index) || words[index]?.pronoun || isQualified(passage, index + 1, limit))
    return undefined
  const before = byHead(named, stem, index) ?? (FOR_TOWNS.has(stem) ? onlyTown(named, index) : undefined)
  if (!before?.found.key) return undefined
  const { row: _row, metonym: _metonym, ...same } = before.found
  return { ...same, rule: 'place-again', form: 'nominal', certainty: 'likely', first: index, last: index }
}

/** «المدينة القديمة», «القطاع الخاص»: another thing than the place alone. */
function isQualified({ words }: Passage, at: number, limit: number): boolean {
  const word = at < limit ? words[at] : undefined
  return word?.tag === 'noun' && word.definite && !word.conjunction && !word.preposition
}

function byHead(named: readonly Named[], head: string, index: number): Named | undefined {
  for (let at = named.length - 1; at >= 0; at--) {
    const each = named[at]
    if (!each || each.found.last < index - FARTHEST) return undefined
    if (each.head === head) return each
  }
  return undefined
}

function onlyTown(named: readonly Named[], index: number): Named | undefined {
  let town: Named | undefined
  for (let at = named.length - 1; at >= 0; at--) {
    const each = named[at]
    if (!each || each.found.last < index - NEARBY) break
    if (each.found.kind !== 'place' || !TOWNS.has(each.found.class ?? '')) continue
    if (town && town.found.key !== each.found.key) return undefined
    town ??= each
  }
  return town
}
