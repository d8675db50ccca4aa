import type { Passage } from '../passage.ts'
import type { Published, TimeExpression } from '../types.ts'
import { type DayNumber, weekdayOf } from './calendar/gregorian.ts'
import { fromIsoDay, toIsoDay } from './calendar/iso.ts'
import { findPieces } from './find-pieces.ts'
import { joinPoints } from './join-points.ts'
import type { Told } from './publication/clue.ts'
import { inferPublication } from './publication/infer-publication.ts'
import type { Prefer } from './resolve/context.ts'
import type { Meaning } from './resolve/meaning.ts'
import { resolve } from './resolve/resolve.ts'
import { toEdtf } from './resolve/to-edtf.ts'
import type { Found } from './said.ts'
import { spanOfTime } from './span-of-time.ts'
import { tenseAt } from './tense.ts'
import { TimeText } from './time-text.ts'

export interface FoundTimes {
  readonly times: TimeExpression[]
  /** The day or window that relative times were counted from; absent where nothing tells it. */
  readonly published?: Published
}

interface Settings {
  readonly prefer: Prefer
  readonly hour: number | undefined
}

export interface TimeOptions {
  /** Which way an undirected day lies where the clause does not show it; news looks back, an assistant ahead. */
  readonly prefer?: Prefer
  /** The hour of writing: an hour without a part of the day that has passed is meant in the afternoon, where the future is preferred. */
  readonly hour?: number
}

/**
 * Every time in a passage: what is said, joined and resolved against the publication day.
 *
 */
export function findTimes(passage: Passage, { prefer = 'news', hour }: TimeOptions = {}): FoundTimes {
  const settings: Settings = { prefer, hour }
  const text = new TimeText(passage, { isConversation: prefer !== 'news' })
  const found = joinPoints(text, findPieces(text))
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

/** The day named last, and where: a part of a day or an hour without a day belongs to it. */
interface Latest {
  readonly day: DayNumber
  readonly paragraph: number
  readonly isEvening: boolean
}

function resolveAll(
  passage: Passage,
  text: TimeText,
  told: readonly Told[],
  anchor: DayNumber | undefined,
  { prefer, hour }: Settings,
): TimeExpression[] {
  const times: TimeExpression[] = []
  let latest: Latest | undefined
  for (const { found: piece, tense, sentence } of told) {
    const paragraph = passage.sentences[sentence]?.paragraph ?? 0
    const meaning = resolve(piece.said, { anchor, tense, prefer, hour, latest: carriedDay(text, piece, latest, paragraph, anchor) })
    if (meaning.day !== undefined && !text.cueBefore(piece.first, 'since') && (anchor === undefined || meaning.day <= anchor + 1)) {
      const isEvening = piece.said.kind === 'point' && (piece.said.part?.part === 'EV' || piece.said.part?.part === 'NI')
      latest = { day: meaning.day, paragraph, isEvening }
    }
    times.push(toExpression(passage, text, piece, meaning))
  }
  return times
}

/**
 * The day that a time without one belongs to: the latest in its paragraph, for an hour or «اليوم نفسه» the latest in the text. A morning
 * that something lasted to follows the evening named before it.
 */
function carriedDay(
  text: TimeText,
  { said, first }: Found,
  latest: Latest | undefined,
  paragraph: number,
  anchor: DayNumber | undefined,
): DayNumber | undefined {
  if (!latest || said.kind !== 'point') return undefined
  if (said.direction !== undefined) return latest.day
  if (said.hour === undefined && latest.paragraph !== paragraph) return undefined
  const isNextMorning = said.part?.part === 'MO' && latest.isEvening && text.form(first - 1) === 'حتي'
  return isNextMorning && latest.day !== anchor ? latest.day + 1 : latest.day
}

function toExpression(passage: Passage, text: TimeText, { first, last, rule }: Found, meaning: Meaning): TimeExpression {
  const { type, value, mod, from, to, precision, basis, calendar = 'gregorian', notes } = meaning
  const edtf = toEdtf(meaning)
  return {
    ...spanOfTime(passage, first, last, text.attachedAt(first)),
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
