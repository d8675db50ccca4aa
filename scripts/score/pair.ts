import type { Span } from '../../src/index.ts'
import { foldSpelling } from '../../src/text/normalise.ts'

/** The share of two spans that both cover: 1 where they are the same, 0 where they do not meet. */
export function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

export interface Pairs<Gold, Found> {
  readonly pairs: readonly (readonly [Gold, Found])[]
  readonly missed: readonly Gold[]
  readonly extra: readonly Found[]
}

/** Pair gold with found, each once, the likest first. @param likeness 0 for two that may not be paired. */
export function pair<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  likeness: (gold: Gold, found: Found) => number,
): Pairs<Gold, Found> {
  const candidates = gold.flatMap((one, at) => found.map((other, index) => ({ at, index, likeness: likeness(one, other) })))
  candidates.sort((one, other) => other.likeness - one.likeness)
  const byGold = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, index, likeness } of candidates) {
    if (likeness <= 0) break
    if (byGold.has(at) || taken.has(index)) continue
    byGold.set(at, index)
    taken.add(index)
  }
  return {
    pairs: gold.flatMap((one, at) => found.flatMap((other, index) => (byGold.get(at) === index ? [[one, other] as const] : []))),
    missed: gold.filter((_, at) => !byGold.has(at)),
    extra: found.filter((_, index) => !taken.has(index)),
  }
}

/** Whether one holds all the words of the other, in any spelling: «وزير الخارجية السوري» and «وزير الخارجية». */
export function sameWords(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const [short, long] = left.size <= right.size ? [left, right] : [right, left]
  return short.size > 0 && [...short].every((word) => long.has(word))
}

function wordsOf(text: string): Set<string> {
  const words = foldSpelling(text).split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word !== '').map((word) => word.replace(/^(?:[وفبلك]?ال|لل)(?=..)/, '')))
}
