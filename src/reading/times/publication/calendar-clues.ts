import { type DayNumber, isRealDay, toCalendarDay, toDayNumber, weekdayOf } from '../calendar/gregorian.ts'
import type { TimeText } from '../time-text.ts'
import type { Clue, Told } from './clue.ts'

/**
 * What days and months without a year say of the day of writing.
 *
 * A weekday is used for what is at most a week old, a day and month for what is older; a month that has passed is «الماضي» for writers
 * who say so of other months, so that a bare day and month lies in the month of writing.
 */
export function cluesOfCalendar(text: TimeText, told: readonly Told[]): Clue[] {
  const clues: Clue[] = []
  const dated = told.filter(isBareDatePast)
  const saysLast = told.some(({ found: { said } }) => said.kind === 'period' && said.period === 'month' && said.direction === 'past')
  for (const each of told) {
    const { said, first, last } = each.found
    if (said.kind === 'point' && said.offset !== undefined && said.weekday !== undefined) {
      const { offset, weekday } = said
      clues.push({ first, last, allows: (day) => weekdayOf(day + offset) === weekday })
    }
    if (said.kind === 'point' && said.weekday !== undefined && (said.direction === 'past' || said.direction === 'future')) {
      const { weekday } = said
      clues.push({ first, last, allows: (day) => weekdayOf(day) !== weekday })
    }
    if (said.kind === 'point' && said.date?.month !== undefined && said.date.year === undefined && said.direction === 'present') {
      const { month } = said.date
      clues.push({ first, last, allows: (day) => toCalendarDay(day).month === month })
    }
    if (said.kind === 'period' && said.period === 'month' && said.direction === 'present' && said.number !== undefined) {
      const { number } = said
      clues.push({ first, last, allows: (day) => toCalendarDay(day).month === number })
    }
  }
  for (const each of dated) clues.push(...cluesOfBareDate(text, each, told, saysLast))
  return clues
}

function isBareDatePast({ found: { said }, tense }: Told): boolean {
  return (
    said.kind === 'point' &&
    said.date?.month !== undefined &&
    said.date.year === undefined &&
    said.direction === undefined &&
    said.weekday === undefined &&
    said.offset === undefined &&
    tense === 'past'
  )
}

function cluesOfBareDate(text: TimeText, dated: Told, told: readonly Told[], saysLast: boolean): Clue[] {
  const { said, first, last } = dated.found
  if (said.kind !== 'point' || said.date?.month === undefined) return []
  const { month, day: ofMonth } = said.date
  const lasting = told.find((each) => Math.abs(each.sentence - dated.sentence) <= 1 && daysOf(text, each) > 0)
  const end = (day: DayNumber) => latestBefore(day, month, ofMonth) + (lasting ? daysOf(text, lasting) : 0)
  const clues: Clue[] = [{ first, last, allows: (day) => end(day) <= day }]
  if (lasting) clues.push({ first: lasting.found.first, last: lasting.found.last, allows: (day) => end(day) <= day })
  if (saysLast) clues.push({ first, last, allows: (day) => isInMonth(day, month, ofMonth) })
  for (const { found, tense } of told) {
    const { said: other } = found
    if (other.kind !== 'point' || other.weekday === undefined || other.date || other.offset !== undefined) continue
    if (other.direction !== 'past' && !(other.direction === undefined && tense === 'past')) continue
    const { weekday } = other
    clues.push({ first: found.first, last: found.last, allows: (day) => lastWeekday(day, weekday) >= end(day) })
  }
  return clues
}

/** Days of «خلال أسبوع», «استمرت ثلاثة أيام»: how long something lasted that is told beside its first day. */
function daysOf(text: TimeText, { found, tense }: Told): number {
  const { said, first } = found
  if (said.kind !== 'duration' || said.count === undefined || tense !== 'past' || !text.cueBefore(first, 'within')) return 0
  return said.unit === 'day' ? said.count : said.unit === 'week' ? said.count * 7 : 0
}

function latestBefore(day: DayNumber, month: number, ofMonth: number): DayNumber {
  const { year } = toCalendarDay(day)
  const now = isRealDay(year, month, ofMonth) ? toDayNumber(year, month, ofMonth) : Number.POSITIVE_INFINITY
  return now <= day ? now : toDayNumber(year - 1, month, ofMonth)
}

function lastWeekday(day: DayNumber, weekday: number): DayNumber {
  return day - ((weekdayOf(day) - weekday + 6) % 7) - 1
}

/** A day of a month, on or after one of its days. */
function isInMonth(day: DayNumber, month: number, from: number): boolean {
  const now = toCalendarDay(day)
  return now.month === month && now.day >= from
}
