import type { Passage } from '../passage.ts'
import type { Quantity, Sentence, TimeExpression } from '../types.ts'
import { findCardinal } from './amounts/cardinal.ts'
import { findDualNoun } from './amounts/dual-noun.ts'
import { mayBeCounted, mayOpenNumber } from './amounts/gate.ts'
import { findHedgedDual, withHedgeAfter } from './amounts/hedged-noun.ts'
import { findNumberAfterNoun } from './amounts/number-after-noun.ts'
import { findOneOf } from './amounts/one-of.ts'
import { withSharedHedge } from './amounts/shared-hedge.ts'
import { findSingleNoun } from './amounts/single-noun.ts'
import { spanOfFigure, spanOfNoun } from './amounts/span-of-figure.ts'
import { withBorrowedNoun } from './counted/borrowed-noun.ts'
import { countBackwards } from './counted/count-backwards.ts'
import { withNounBefore } from './counted/noun-before.ts'
import { withSort } from './counted/sort-of.ts'
import { unitOf } from './counted/unit-of.ts'
import { findCounting } from './counted/what-counts.ts'
import type { Counting, Figure, Ground, Settled } from './figure.ts'
import { prepareGround } from './ground.ts'

/** Each finds at most one figure that begins at a token; the first that does has it. */
const OF_NUMBERS = [findOneOf, findCardinal, findHedgedDual]
const OF_NOUNS = [findNumberAfterNoun, findSingleNoun, findDualNoun]

/** Parts of an article that hold no news. */
const SILENT = new Set<Sentence['part']>(['byline', 'dateline', 'signature', 'related'])

/**
 * Every figure of a passage, with its bounds, its unit and what it counts.
 *
 * @param times Their tokens are no figures.
 */
export function findQuantities(passage: Passage, times: readonly TimeExpression[]): Quantity[] {
  const ground = prepareGround(passage, times)
  const found: Quantity[] = []
  for (const sentence of passage.sentences) {
    if (!SILENT.has(sentence.part)) findInSentence(ground, sentence, found)
  }
  return found
}

function findInSentence(ground: Ground, sentence: Sentence, quantities: Quantity[]): void {
  const offset = quantities.length
  const settled: Settled[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const found = findFigure(ground, at)
    if (!found || found.last >= sentence.last) continue
    const figure = withBorrowedNoun(
      ground,
      withNounBefore(ground, withSharedHedge(ground, found, settled.at(-1)?.figure), settled.at(-1)),
      settled,
      sentence.first,
    )
    const counting = findCounting(ground, figure, settled, sentence)
    if (figure.weak && counting.counts.length === 0) {
      at = figure.last
      continue
    }
    const whole = withSort(ground, { ...figure, last: counting.last })
    settled.push({ figure: whole, counting })
    quantities.push(toQuantity(ground.passage, whole, counting, offset))
    const shared = countBackwards(ground, settled)
    for (const [back, each] of settled.slice(-1 - shared, -1).entries())
      quantities[quantities.length - 1 - shared + back] = toQuantity(ground.passage, each.figure, each.counting, offset)
    at = whole.last
  }
}

function findFigure(ground: Ground, at: number): Figure | undefined {
  if (ground.taken[at]) return undefined
  if (mayOpenNumber(ground, at)) {
    for (const rule of OF_NUMBERS) {
      const figure = rule(ground, at)
      if (figure) return figure
    }
  }
  if (!mayBeCounted(ground, at)) return undefined
  for (const rule of OF_NOUNS) {
    const figure = rule(ground, at)
    if (figure) return withHedgeAfter(ground, figure)
  }
  return undefined
}

function toQuantity(passage: Passage, figure: Figure, { counts, partOf, revised }: Counting, offset: number): Quantity {
  const { min, max, noun, row } = figure
  return {
    ...spanOfFigure(passage, figure),
    rule: figure.rule,
    ...(row ? { row: `${row.file}:${row.line}` } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(figure.minExclusive && min !== undefined ? { minExclusive: true } : {}),
    ...(figure.maxExclusive && max !== undefined ? { maxExclusive: true } : {}),
    approximate: figure.approximate,
    unit: noun && (noun.class !== 'unknown' || counts.length === 0) ? unitOf(passage, noun) : counts.length > 0 ? 'person' : 'item',
    ...(counts.length > 0 ? { counts } : {}),
    ...(noun && noun.class !== 'percent' && noun.class !== 'money' && !noun.other ? { of: spanOfNoun(passage, figure, noun.phrase) } : {}),
    ...(partOf === undefined ? {} : { partOf: partOf + offset }),
    ...(revised ? { revised } : {}),
  }
}
