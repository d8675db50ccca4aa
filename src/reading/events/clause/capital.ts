import type { Passage } from '../../passage.ts'

/** «أنقرة», «واشنطن»: a capital, which stands for its state as well as for the town. */
export function isCapital({ hits, lexicon }: Passage, index: number): boolean {
  return hits.all(index, 'place').some(({ value }) => lexicon.capitals.get(value.country)?.id === value.id)
}
