import type { Passage } from '../passage.ts'
import type { TimeExpression } from '../types.ts'
import type { DayNumber } from './calendar/gregorian.ts'
import { dayOfWords, type SpokenOn } from './day-of-words.ts'
import type { Told } from './publication/clue.ts'
import type { Named, Prefer } from './resolve/context.ts'
import { isOfCalendar, toNamed } from './resolve/named.ts'
import { resolve } from './resolve/resolve.ts'
import type { Found } from './said.ts'
import type { TimeText } from './time-text.ts'
import { toExpression } from './to-expression.ts'

export interface Settings {
  readonly prefer: Prefer
  readonly hour: number | undefined
}

/** The day named last, and where: a part of a day or an hour without a day belongs to it. */
interface Latest {
  readonly day: DayNumber
  readonly paragraph: number
  readonly isEvening: boolean
  readonly isNight: boolean
}

/** What every found time means, in the order of the text, against one day of writing. */
export function resolveAll(
  passage: Passage,
  text: TimeText,
  told: readonly Told[],
  anchor: DayNumber | undefined,
  { prefer, hour }: Settings,
): TimeExpression[] {
  const times: TimeExpression[] = []
  let latest: Latest | undefined
  let named: Named | undefined
  let prior: Named | undefined
  let spoken: SpokenOn | undefined
  for (const { found: piece, tense, sentence } of told) {
    const paragraph = passage.sentences[sentence]?.paragraph ?? 0
    const counted = carriedDay(text, piece, latest, paragraph, anchor)
    const ofWords = dayOfWords(passage, piece, sentence, spoken, anchor)
    const meaning = resolve(piece.said, { anchor: ofWords ?? anchor, tense, prefer, hour, latest: counted, named, prior })
    if (meaning.day !== undefined && !text.cueBefore(piece.first, 'since') && (anchor === undefined || meaning.day <= anchor + 1)) {
      const isEvening = piece.said.kind === 'point' && (piece.said.part?.part === 'EV' || piece.said.part?.part === 'NI')
      const isNight = piece.said.kind === 'point' && piece.said.part?.part === 'NI'
      latest = { day: meaning.day, paragraph, isEvening, isNight }
    }
    if (meaning.day !== undefined && ofWords === undefined) spoken = { day: meaning.day, at: piece.first }
    const placed = toNamed(meaning)
    if (placed && isOfCalendar(piece.said)) named = placed
    if (placed) prior = placed
    times.push(toExpression(passage, text, piece, meaning, ofWords ?? counted ?? anchor))
  }
  return times
}

/**
 * The day that a time without one belongs to: the latest in its paragraph, for an hour or «اليوم نفسه» the latest in the text. A morning
 * that something lasted to, or that a later paragraph tells of, follows the night named before it.
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
  const isUntil = latest.isEvening && text.form(first - 1) === 'حتي'
  const isNextMorning = said.part?.part === 'MO' && (isUntil || (latest.isNight && latest.paragraph !== paragraph))
  return isNextMorning && latest.day !== anchor ? latest.day + 1 : latest.day
}
