import type { EntityBook } from '../mentions/entity-book.ts'
import type { Passage } from '../passage.ts'
import { isSpeech } from '../quotes/is-speech.ts'
import { findMarked, type Marked } from '../quotes/marked.ts'
import type { TimeExpression } from '../types.ts'

/** What the rules of attribution look at, with the marked stretches by the token that opens them. */
export interface Ground {
  readonly passage: Passage
  readonly book: EntityBook
  readonly marked: readonly Marked[]
  /** The stretch that opens at a token, outermost first. */
  readonly openedAt: ReadonlyMap<number, Marked>
  readonly speech: ReadonlySet<Marked>
  /** Tokens of times. */
  readonly timed: Uint8Array
}

export function surveyGround(passage: Passage, book: EntityBook, times: readonly TimeExpression[]): Ground {
  const marked = findMarked(passage)
  const openedAt = new Map<number, Marked>()
  const speech = new Set<Marked>()
  for (const each of marked) {
    if (!openedAt.has(each.open)) openedAt.set(each.open, each)
    if (isSpeech(passage, each)) speech.add(each)
  }
  return { passage, book, marked, openedAt, speech, timed: markTimes(passage, times) }
}

function markTimes({ tokens }: Passage, times: readonly TimeExpression[]): Uint8Array {
  const timed = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end } of times) {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > start) at--
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    for (let token = at; token < tokens.length && (tokens[token]?.start ?? end) < end; token++) timed[token] = 1
  }
  return timed
}
