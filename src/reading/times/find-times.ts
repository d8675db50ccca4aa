import { spanOf, type Passage } from '../passage.ts'
import type { Published, TimeExpression } from '../types.ts'
import { type DayNumber, weekdayOf } from './calendar/gregorian.ts'
import { fromIsoDay, toIsoDay } from './calendar/iso.ts'
import { findPieces } from './find-pieces.ts'
import { joinPoints } from './join-points.ts'
import type { Prefer } from './resolve/context.ts'
import type { Meaning } from './resolve/meaning.ts'
import { resolve } from './resolve/resolve.ts'
import { toEdtf } from './resolve/to-edtf.ts'
import type { Found } from './said.ts'
import { tenseAt } from './tense.ts'
import { TimeText } from './time-text.ts'

export interface FoundTimes {
  readonly times: TimeExpression[]
  /** The day or window that relative times were counted from; absent where nothing tells it. */
  readonly published?: Published
}

/**
 * Every time in a passage: what is said, joined and resolved against the publication day.
 *
 * @param prefer Which way an undirected day lies where the clause does not show it; news looks back.
 */
export function findTimes(passage: Passage, prefer: Prefer = 'news'): FoundTimes {
  const text = new TimeText(passage)
  const found = joinPoints(text, findPieces(text))
  const { published } = passage.article
  const anchor = published && published.from === published.to ? fromIsoDay(published.from) : undefined
  const times = resolveAll(passage, text, found, anchor === undefined ? undefined : anchor + feedShift(found, anchor), prefer)
  return published ? { times, published } : { times }
}

/** «اليوم الثلاثاء» in a feed dated Monday: every relative day counts from one day later. */
function feedShift(found: readonly Found[], anchor: DayNumber): number {
  for (const { said } of found) {
    if (said.kind !== 'point' || said.offset === undefined || said.weekday === undefined || said.date) continue
    const off = (said.weekday - weekdayOf(anchor + said.offset) + 7) % 7
    if (off === 0) return 0
    if (off === 1) return 1
    if (off === 6) return -1
  }
  return 0
}

function resolveAll(passage: Passage, text: TimeText, found: readonly Found[], anchor: DayNumber | undefined, prefer: Prefer): TimeExpression[] {
  const times: TimeExpression[] = []
  let sentence = 0
  let latest: DayNumber | undefined
  for (const piece of found) {
    while (sentence < passage.sentences.length - 1 && (passage.sentences[sentence]?.last ?? 0) <= piece.first) sentence++
    const bounds = passage.sentences[sentence] ?? { first: piece.first, last: piece.last + 1 }
    const tense = tenseAt(passage, text, piece.first, piece.last, bounds)
    const meaning = resolve(piece.said, { anchor, tense, prefer, latest })
    if (meaning.day !== undefined) latest = meaning.day
    times.push(toExpression(passage, piece, meaning))
  }
  return times
}

function toExpression({ tokens }: Passage, { first, last, rule }: Found, meaning: Meaning): TimeExpression {
  const { type, value, mod, from, to, precision, basis, calendar = 'gregorian', notes } = meaning
  const edtf = toEdtf(meaning)
  return {
    ...spanOf(tokens, first, last),
    rule,
    type,
    value,
    ...(mod ? { mod } : {}),
    ...(edtf ? { edtf } : {}),
    ...(from === undefined ? {} : { from: toIsoDay(from) }),
    ...(to === undefined ? {} : { to: toIsoDay(to) }),
    ...(precision ? { precision } : {}),
    basis,
    calendar,
    ...(notes ? { notes } : {}),
  }
}
