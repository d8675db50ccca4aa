import type { Passage } from '../passage.ts'
import type { Published, TimeExpression } from '../types.ts'
import { type DayNumber, weekdayOf } from './calendar/gregorian.ts'
import { fromIsoDay } from './calendar/iso.ts'
import { findPieces } from './find-pieces.ts'
import { joinPoints } from './join-points.ts'
import { leadOn } from './lead-on.ts'
import type { Told } from './publication/clue.ts'
import { inferPublication } from './publication/infer-publication.ts'
import type { Prefer } from './resolve/context.ts'
import { resolveAll, type Settings } from './resolve-all.ts'
import type { Found } from './said.ts'
import { tenseAt } from './tense.ts'
import { TimeText } from './time-text.ts'

export interface FoundTimes {
  readonly times: TimeExpression[]
  /** The day or window that relative times were counted from; absent where nothing tells it. */
  readonly published?: Published
}

export interface TimeOptions {
  /** Which way an undirected day lies where the clause does not show it; news looks back, an assistant ahead. */
  readonly prefer?: Prefer
  /** The hour of writing: an hour without a part of the day that has passed is meant in the afternoon, where the future is preferred. */
  readonly hour?: number
}

/**
 * Every time in a passage: what is said, joined and resolved against the publication day. Without one, the day or window that the text
 * itself allows; where it allows none, relative times keep no value.
 */
export function findTimes(passage: Passage, { prefer = 'news', hour }: TimeOptions = {}): FoundTimes {
  const settings: Settings = { prefer, hour }
  const text = new TimeText(passage, { isConversation: prefer !== 'news' })
  const found = leadOn(text, joinPoints(text, findPieces(text)))
  const told = tellAll(passage, text, found)
  const published = passage.article.published ?? inferPublication(passage, text, told)
  if (!published) return { times: resolveAll(passage, text, told, undefined, settings) }
  const [from, to] = [fromIsoDay(published.from), fromIsoDay(published.to)]
  if (from === undefined || to === undefined) return { times: resolveAll(passage, text, told, undefined, settings), published }
  const shift = from === to ? feedShift(found, from) : 0
  const times = resolveAll(passage, text, told, from + shift, settings)
  if (from === to) return { times: shift === 0 ? times : times.map(noteShift), published }
  return { times: agree(times, resolveAll(passage, text, told, to, settings)), published }
}

/** Each time with its sentence and the tense of its clause. */
function tellAll(passage: Passage, text: TimeText, found: readonly Found[]): Told[] {
  let sentence = 0
  return found.map((piece) => {
    while (sentence < passage.sentences.length - 1 && (passage.sentences[sentence]?.last ?? 0) <= piece.first) sentence++
    const bounds = passage.sentences[sentence] ?? { first: piece.first, last: piece.last + 1 }
    return { found: piece, sentence, tense: tenseAt(passage, text, piece.first, piece.last, bounds) }
  })
}

/** Over a window of days of writing: what means the same on its first and last day stands; the rest has no value, and days as far as both reach. */
function agree(early: readonly TimeExpression[], late: readonly TimeExpression[]): TimeExpression[] {
  return early.map((one, index) => {
    const other = late[index]
    if (!other || other.value === one.value) return one
    const { edtf: _, from, to: __, ...rest } = one
    return { ...rest, value: '', ...(from && other.to ? { from, to: other.to } : {}) }
  })
}

/**
 * «اليوم الثلاثاء» in a feed dated Monday: every relative day counts from one day later. A feed's clock may lag behind the place of
 * writing, never run ahead: a day named too early is a relay's or an earlier edition's own, and is resolved by itself.
 */
function feedShift(found: readonly Found[], anchor: DayNumber): number {
  let shift = 0
  for (const { said } of found) {
    if (said.kind !== 'point' || said.offset === undefined || said.weekday === undefined || said.date || Math.abs(said.offset) > 1) continue
    const off = (said.weekday - weekdayOf(anchor + said.offset) + 7) % 7
    if (off === 0) return 0
    if (off === 1) shift = 1
  }
  return shift
}

/** What counts from a corrected day of writing says so. */
function noteShift(time: TimeExpression): TimeExpression {
  return time.basis === 'publication' && time.precision !== 'month' && time.precision !== 'year'
    ? { ...time, notes: [...(time.notes ?? []), 'feed-day-corrected'] }
    : time
}
