import { type DayNumber, weekdayOf } from '../calendar/gregorian.ts'
import { toIsoDay, toIsoWeek } from '../calendar/iso.ts'
import type { SaidNth } from '../said.ts'
import type { Context } from './context.ts'
import type { Meaning } from './meaning.ts'
import { resolvePeriod } from './resolve-period.ts'

/** The nth day, weekday or week of a month. Its first week is the one that begins in it; its last holds its last full days. */
export function resolveNth({ unit, weekday, nth, of }: SaidNth, context: Context): Meaning {
  const month = resolvePeriod(of, context)
  const precision = unit === 'week' ? 'week' : 'day'
  const { from, to, basis } = month
  if (from === undefined || to === undefined) return { type: 'DATE', value: '', precision, basis }
  const start = of.period === 'year' ? from + 3 - weekdayOf(from + 3) + 1 : from
  const day = nthDay(start, to, unit === 'week' ? 1 : weekday, nth, unit === 'week')
  if (day === undefined) return { type: 'DATE', value: '', precision, basis, notes: ['impossible-date'] }
  if (unit === 'week') return { type: 'DATE', value: toIsoWeek(day), from: day, to: day + 6, precision, basis }
  return { type: 'DATE', value: toIsoDay(day), from: day, to: day, precision, basis, day }
}

function nthDay(first: DayNumber, last: DayNumber, weekday: number | undefined, nth: number, isWeek: boolean): DayNumber | undefined {
  if (weekday === undefined) return nth < 0 ? last : first + nth - 1
  const opening = first + ((weekday - weekdayOf(first) + 7) % 7)
  const closing = last - ((weekdayOf(last) - weekday + 7) % 7)
  if (nth < 0) return isWeek && closing + 6 > last ? closing - 7 : closing
  const day = opening + (nth - 1) * 7
  return day <= last ? day : undefined
}
