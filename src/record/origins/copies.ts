import type { ArticleKey } from '../types.ts'
import { BINS, type Sketch } from './sketch.ts'

/** Two articles of which one is a copy of the other, or both of a third, and why we think so. */
export interface Copy {
  readonly one: ArticleKey
  readonly other: ArticleKey
  /** The share of the shorter article that stands in both, 0 to 1. */
  readonly share: number
  readonly why: string
}

const ROWS = 4
/** Near-duplicates: so much of both is the same. */
const NEAR = 0.5
/** Copied in part: so much of the shorter article stands in the other in whole long sentences. */
const IN_PART = 0.3

/** The keys under which an article's copies are found: bands of its bins, and its long sentences. */
export function copyKeys(sketch: Sketch): number[] {
  const keys = sketch.sentences.map(([hash]) => hash)
  for (let band = 0; band < BINS / ROWS; band++) {
    const rows = sketch.bins.slice(band * ROWS, (band + 1) * ROWS)
    if (rows.some((bin) => bin < 0)) continue
    // Above 32 bits, so that no band is taken for a sentence; below 53, so that it stays a whole number.
    keys.push(2 ** 32 * (band + 1) + (rows.reduce((hash, bin) => Math.imul(hash, 0x01000193) ^ bin, band) >>> 0))
  }
  return keys
}

/** Is one a copy of the other? Only their words are asked, never their outlets or dates. */
export function findCopy(one: Sketch, other: Sketch): Copy | undefined {
  const [first, second] = one.article < other.article ? [one, other] : [other, one]
  const likeness = likenessOfBins(one.bins, other.bins)
  if (likeness >= NEAR) {
    return { one: first.article, other: second.article, share: likeness, why: `about ${percent(likeness)} of the text is the same` }
  }
  const { words, count } = sharedSentences(one, other)
  const share = words / Math.max(1, Math.min(one.words, other.words))
  if (count === 0 || share < IN_PART) return undefined
  const why = `${count} long sentences are the same, ${percent(share)} of the shorter article`
  return { one: first.article, other: second.article, share, why }
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** The share of bins that are equal estimates the share of word sequences that are (Jaccard). */
function likenessOfBins(one: readonly number[], other: readonly number[]): number {
  let equal = 0
  let filled = 0
  for (const [index, bin] of one.entries()) {
    const its = other[index] ?? -1
    if (bin < 0 && its < 0) continue
    filled++
    if (bin === its) equal++
  }
  return filled < BINS / 2 ? 0 : equal / filled
}

function sharedSentences(one: Sketch, other: Sketch): { words: number; count: number } {
  const known = new Map(other.sentences)
  let words = 0
  let count = 0
  for (const [hash, length] of one.sentences) {
    if (!known.has(hash)) continue
    words += length
    count++
  }
  return { words, count }
}

/** All copies among sketches held in memory. A store does the same with its index of keys, article by article. */
export function findCopies(sketches: readonly Sketch[]): Copy[] {
  const byKey = new Map<number, Sketch[]>()
  const copies: Copy[] = []
  for (const sketch of sketches) {
    const met = new Set<Sketch>()
    for (const key of copyKeys(sketch)) {
      const others = byKey.get(key) ?? []
      for (const other of others) met.add(other)
      byKey.set(key, [...others, sketch])
    }
    met.delete(sketch)
    for (const other of met) {
      const copy = findCopy(sketch, other)
      if (copy) copies.push(copy)
    }
  }
  return copies
}
