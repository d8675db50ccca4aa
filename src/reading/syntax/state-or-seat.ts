import type { Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** «أنقرة», «واشنطن»: a capital, which stands for its state as well as for the town. */
export function isCapital(hits: Hits, index: number, { capitals }: Lexicon): boolean {
  return hits.all(index, 'place').some(({ value }) => capitals.get(value.country)?.id === value.id)
}

/** A country by its name, or its capital. */
export function isStateOrSeat(hits: Hits, index: number, lexicon: Lexicon): boolean {
  return hits.at(index, 'country')?.pronoun === '' || isCapital(hits, index, lexicon)
}
