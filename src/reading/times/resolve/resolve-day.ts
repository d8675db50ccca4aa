import type { Direction } from '../../../lexicon/tables/times.ts'
import { type DayNumber, isRealDay, toCalendarDay, toDayNumber, weekdayOf } from '../calendar/gregorian.ts'
import { fromHijri, toHijri } from '../calendar/umm-al-qura.ts'
import type { SaidDate, SaidPoint } from '../said.ts'
import { type Context, nearest } from './context.ts'

export interface ResolvedDay {
  /** `undefined` where the words name an impossible day, or nothing tells which. */
  readonly day: DayNumber | undefined
  readonly basis: 'absolute' | 'publication' | 'event'
  readonly notes: readonly string[]
}

/** The day a point means. */
export function resolveDay(said: SaidPoint, context: Context): ResolvedDay {
  if (said.date) return resolveDated(said, said.date, context)
  if (said.hijri) return dated(fromSaidHijri(said.hijri, said, context), said.hijri)
  const { anchor } = context
  if (said.offset !== undefined) return resolveOffset(said, said.offset, anchor)
  if (said.weekday !== undefined)
    return { day: anchor === undefined ? undefined : resolveWeekday(said, said.weekday, anchor, context), basis: 'publication', notes: [] }
  if (said.direction === 'same') return { day: inYear(context.latest, said.inYear), basis: 'event', notes: [] }
  if (said.direction === 'following') {
    const from = context.latest ?? (context.prefer === 'news' ? undefined : anchor)
    const isTooLate = context.prefer === 'news' && context.tense === 'past' && from !== undefined && anchor !== undefined && from >= anchor
    return { day: from === undefined || isTooLate ? undefined : from + 1, basis: 'event', notes: [] }
  }
  return { day: context.latest ?? anchor, basis: 'publication', notes: [] }
}

/** The same day of another year. */
function inYear(day: DayNumber | undefined, year: number | undefined): DayNumber | undefined {
  if (day === undefined || year === undefined) return day
  const { month, day: ofMonth } = toCalendarDay(day)
  return isRealDay(year, month, ofMonth) ? toDayNumber(year, month, ofMonth) : undefined
}

function resolveDated(said: SaidPoint, date: SaidDate, context: Context): ResolvedDay {
  const resolved = dated(fromSaidDate(date, said, context), date)
  if (!said.hijri || resolved.day === undefined) return resolved
  const hijri = fromSaidHijri(said.hijri, said, { ...context, anchor: resolved.day, tense: 'unknown', prefer: 'past' })
  const isFar = typeof hijri !== 'number' || Math.abs(hijri - resolved.day) > 1
  return isFar ? { ...resolved, notes: [...resolved.notes, 'hijri-mismatch'] } : resolved
}

function dated(day: DayNumber | 'impossible' | undefined, { year }: SaidDate): ResolvedDay {
  const basis = year === undefined ? 'publication' : 'absolute'
  if (day === 'impossible') return { day: undefined, basis: 'absolute', notes: ['impossible-date'] }
  return { day, basis, notes: [] }
}

/** «أمس الاثنين» on a day whose yesterday is no Monday: the weekday is right, within one day of the feed's date. */
function resolveOffset({ weekday }: SaidPoint, offset: number, anchor: DayNumber | undefined): ResolvedDay {
  if (anchor === undefined) return { day: undefined, basis: 'publication', notes: [] }
  const day = anchor + offset
  if (weekday === undefined || weekdayOf(day) === weekday) return { day, basis: 'publication', notes: [] }
  const corrected = [day + 1, day - 1].find((each) => weekdayOf(each) === weekday)
  return corrected === undefined
    ? { day, basis: 'publication', notes: ['weekday-mismatch'] }
    : { day: corrected, basis: 'publication', notes: ['feed-day-corrected'] }
}

function resolveWeekday(
  { direction, weekShift, isBeforeLast }: SaidPoint,
  weekday: number,
  anchor: DayNumber,
  context: Context,
): DayNumber {
  const today = weekdayOf(anchor)
  if (weekShift !== undefined) return anchor - today + weekday + weekShift * 7
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  if (direction === 'past') return anchor - (back || 7) - (isBeforeLast ? 7 : 0)
  if (direction === 'future' || direction === 'following') return anchor + (ahead || 7)
  const isAhead = context.prefer === 'future' || (context.prefer === 'news' && context.tense === 'future')
  return isAhead ? anchor + (context.prefer === 'future' ? ahead || 7 : ahead) : anchor - back
}

/** A Gregorian date: the year said, or the one that direction, weekday and tense point to. */
function fromSaidDate(date: SaidDate, { direction, weekday }: SaidPoint, context: Context): DayNumber | 'impossible' | undefined {
  const { anchor } = context
  if (date.year !== undefined && date.month !== undefined) return real(date.year, date.month, date.day)
  if (date.month !== undefined && !isRealDay(2024, date.month, date.day)) return 'impossible'
  const named = date.namedYear === undefined || date.month === undefined ? undefined : toDayNumber(date.namedYear, date.month, date.day)
  if (named !== undefined && (anchor === undefined || named <= anchor)) return named
  if (anchor === undefined) return undefined
  const today = toCalendarDay(anchor)
  if (weekday !== undefined && date.month === undefined && date.monthShift === undefined)
    return dayOfMonthOnWeekday(date.day, weekday, anchor)
  if (date.monthShift !== undefined || date.month === undefined) {
    const latest = context.named && context.named.precision !== 'year' ? context.named.from : context.latest
    if (direction === 'same' && latest === undefined) return undefined
    const counted = direction === 'same' && latest !== undefined ? toCalendarDay(latest) : today
    const first = toCalendarDay(toDayNumber(counted.year, counted.month + (date.monthShift ?? 0), 1))
    return real(first.year, first.month, date.day)
  }
  const { month, day } = date
  if (context.named && (direction === 'same' || (direction === 'following' && date.yearShift !== undefined)))
    return real(toCalendarDay(context.named.from).year + (date.yearShift ?? 0), month, day)
  if (date.yearShift !== undefined) return real(today.year + date.yearShift, month, day)
  if (context.prefer === 'future' && month === today.month && isRealDay(today.year, month, day)) return toDayNumber(today.year, month, day)
  const years = weekday === undefined ? [-1, 0, 1] : [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3]
  const candidates = years
    .map((shift) => today.year + shift)
    .filter((year) => isRealDay(year, month, day))
    .map((year) => toDayNumber(year, month, day))
  const fitting = candidates.filter((each) => (weekday === undefined || weekdayOf(each) === weekday) && lies(each, anchor, direction))
  return nearest(fitting.length > 0 ? fitting : candidates, anchor, context)
}

function lies(day: DayNumber, anchor: DayNumber, direction: Direction | undefined): boolean {
  if (direction === 'past') return day <= anchor
  if (direction === 'future') return day >= anchor
  return direction !== 'present' || toCalendarDay(day).year === toCalendarDay(anchor).year
}

function real(year: number, month: number, day: number): DayNumber | 'impossible' {
  return isRealDay(year, month, day) ? toDayNumber(year, month, day) : 'impossible'
}

function fromSaidHijri(date: SaidDate, { direction }: SaidPoint, context: Context): DayNumber | 'impossible' | undefined {
  const { anchor } = context
  if (date.month === undefined) return undefined
  const { month, day } = date
  if (date.year !== undefined) return fromHijri(date.year, month, day) ?? (date.year < 1300 || date.year > 1500 ? undefined : 'impossible')
  if (day > 30) return 'impossible'
  const year = anchor === undefined ? undefined : toHijri(anchor)?.year
  if (anchor === undefined || year === undefined) return undefined
  const candidates = [year - 1, year, year + 1].map((each) => fromHijri(each, month, day)).filter((each) => each !== undefined)
  const fitting = candidates.filter((each) => direction === 'present' || lies(each, anchor, direction))
  return nearest(fitting.length > 0 ? fitting : candidates, anchor, context)
}

/** «الخميس 21»: the nearest 21st that is a Thursday. */
function dayOfMonthOnWeekday(day: number, weekday: number, anchor: DayNumber): DayNumber | undefined {
  const { year, month } = toCalendarDay(anchor)
  for (const shift of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6]) {
    const first = toCalendarDay(toDayNumber(year, month + shift, 1))
    if (!isRealDay(first.year, first.month, day)) continue
    const found = toDayNumber(first.year, first.month, day)
    if (weekdayOf(found) === weekday) return found
  }
  return undefined
}
