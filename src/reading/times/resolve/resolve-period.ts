import { type DayNumber, toCalendarDay, toDayNumber, weekdayOf } from '../calendar/gregorian.ts'
import { pad, toIsoDay, toIsoMonth, toIsoWeek, toIsoYear } from '../calendar/iso.ts'
import { daysInHijriMonth, fromHijri, toHijri } from '../calendar/umm-al-qura.ts'
import type { SaidPeriod } from '../said.ts'
import { type Context, nearest } from './context.ts'
import { fromNamed } from './from-named.ts'
import type { Meaning } from './meaning.ts'
import { monthsOf, resolvePartOfYear } from './resolve-part-of-year.ts'
import { unresolved } from './unresolved.ts'

/** The week, month, season, year … that is meant; of «بقية الأسبوع» what lies from the anchor on. */
export function resolvePeriod(said: SaidPeriod, context: Context): Meaning {
  const meaning = said.direction === 'same' || said.direction === 'following' ? namedPeriod(said, context) : wholePeriod(said, context)
  return said.isRest && context.anchor !== undefined ? { ...meaning, from: context.anchor } : meaning
}

/** «العام نفسه», «ديسمبر من العام التالي»: counted from the date named before; where none is, a month's name alone tells. */
function namedPeriod(said: SaidPeriod, context: Context): Meaning {
  const known = context.named && fromNamed(said, context.named)
  if (known) return { ...wholePeriod(known, context), basis: 'event' }
  if (said.direction === 'following') return wholePeriod(said, context)
  if (said.number === undefined) return { type: 'DATE', value: '', basis: 'event' }
  const { direction: _, ...undirected } = said
  return wholePeriod(undirected, context)
}

function wholePeriod(said: SaidPeriod, context: Context): Meaning {
  switch (said.period) {
    case 'weekend':
    case 'week':
      return resolveWeek(said, context)
    case 'month':
      return said.calendar === 'hijri' ? resolveHijriMonth(said, context) : resolveMonth(said, context)
    case 'year':
      return resolveYear(said, context)
    case 'decade':
      return resolveDecade(said, context)
    case 'century':
      return resolveCentury(said, context)
    default:
      return resolvePartOfYear(said, context)
  }
}

const SUNDAY = 7
const WEDNESDAY = 3
const FRIDAY = 5

/**
 * On a Sunday the week is new: «الأسبوع الماضي» is the one that ISO 8601 ends that day, and what «نهاية هذا الأسبوع» will bring is in the next;
 * what «نهاية الأسبوع» brought, told on a Tuesday, in the last; what «مطلع الأسبوع» brought, on the weekend just past.
 */
function resolveWeek(said: SaidPeriod, { anchor, tense, prefer }: Context): Meaning {
  const { shift = 0 } = said
  if (anchor === undefined) return unresolved('week')
  const isOpened = said.isOpening === true && tense === 'past' && prefer === 'news'
  const period = isOpened ? 'weekend' : said.period
  const mod = isOpened ? undefined : said.mod
  const isOnSunday = shift === -1 && weekdayOf(anchor) === SUNDAY
  const isAhead = period === 'weekend' && shift === 0 && weekdayOf(anchor) === SUNDAY && tense === 'future' && prefer === 'news'
  const isBehind = isOpened
    ? weekdayOf(anchor) <= FRIDAY
    : period === 'weekend' && said.shift === undefined && weekdayOf(anchor) <= WEDNESDAY && tense === 'past' && prefer === 'news'
  const monday = anchor - weekdayOf(anchor) + 1 + (isOnSunday ? 0 : shift * 7) + (isAhead ? 7 : isBehind ? -7 : 0)
  const week = toIsoWeek(monday)
  if (period === 'weekend')
    return { type: 'DATE', value: `${week}-WE`, from: monday + 4, to: monday + 6, precision: 'day', basis: 'publication' }
  return { type: 'DATE', value: week, from: monday, to: monday + 6, precision: 'week', basis: 'publication', ...(mod ? { mod } : {}) }
}

function resolveMonth(said: SaidPeriod, context: Context): Meaning {
  const month = monthOf(said, context)
  if (!month) return unresolved('month')
  const first = toDayNumber(month.year, month.month, 1)
  const last = toDayNumber(month.year, month.month + 1, 0)
  const basis = said.year === undefined ? 'publication' : 'absolute'
  return {
    type: 'DATE',
    value: toIsoMonth(month.year, month.month),
    ...(said.isHalf ? halfOf(first, last, said.mod) : edgeOf(first, last, said.mod)),
    precision: 'month',
    basis,
    ...(said.mod ? { mod: said.mod } : {}),
  }
}

function monthOf(said: SaidPeriod, context: Context): { year: number; month: number } | undefined {
  const { number, year, yearShift, shift, direction, until } = said
  if (number !== undefined && year !== undefined) return { year, month: number }
  const end = until && monthOf(until, context)
  if (number !== undefined && end) return { year: number <= end.month ? end.year : end.year - 1, month: number }
  const { anchor } = context
  if (anchor === undefined) return undefined
  const today = toCalendarDay(anchor)
  if (number === undefined) return toCalendarDay(toDayNumber(today.year, today.month + (shift ?? 0), 1))
  if (yearShift !== undefined) return { year: today.year + yearShift, month: number }
  if (direction === 'past') return { year: number < today.month ? today.year : today.year - 1, month: number }
  if (direction === 'future' || direction === 'following')
    return { year: number > today.month ? today.year : today.year + 1, month: number }
  if (direction !== undefined || number === today.month) return { year: today.year, month: number }
  const middle = toDayNumber(today.year, today.month, 15)
  const day = nearest(
    [-1, 0, 1].map((each) => toDayNumber(today.year + each, number, 15)),
    middle,
    context,
  )
  return day === undefined ? undefined : toCalendarDay(day)
}

/** A Hijri month is written as the days it spans: it has no name in ISO 8601. */
function resolveHijriMonth({ number = 1, year, yearShift, direction, mod }: SaidPeriod, context: Context): Meaning {
  const { anchor } = context
  const now = anchor === undefined ? undefined : toHijri(anchor)
  const first = firstOfHijriMonth()
  if (first === undefined) return { ...unresolved('month'), calendar: 'hijri' }
  const { year: ofHijri, month } = toHijri(first) ?? { year: 0, month: 0 }
  const last = first + (daysInHijriMonth(ofHijri, month) ?? 29) - 1
  const basis = year === undefined ? 'publication' : 'absolute'
  return {
    type: 'DATE',
    value: `${toIsoDay(first)}/${toIsoDay(last)}`,
    ...edgeOf(first, last, mod),
    precision: 'month',
    basis,
    calendar: 'hijri',
    ...(mod ? { mod } : {}),
  }

  function firstOfHijriMonth(): DayNumber | undefined {
    if (year !== undefined && year < 1600) return fromHijri(year, number, 1)
    if (year !== undefined) {
      const around = toHijri(toDayNumber(year, 1, 1))?.year ?? 0
      return [around, around + 1]
        .map((each) => fromHijri(each, number, 1))
        .find((each) => each !== undefined && toCalendarDay(each).year === year)
    }
    if (!now || anchor === undefined) return undefined
    if (yearShift !== undefined) return fromHijri(now.year + yearShift, number, 1)
    if (direction === 'present' || (direction === undefined && now.month === number)) return fromHijri(now.year, number, 1)
    const candidates = [-1, 0, 1].map((each) => fromHijri(now.year + each, number, 1)).filter((each) => each !== undefined)
    if (direction === 'past') return candidates.findLast((each) => each <= anchor && now.month !== number) ?? candidates[0]
    if (direction === 'future') return candidates.find((each) => each > anchor)
    return nearest(candidates, anchor, context)
  }
}

function resolveYear(said: SaidPeriod, context: Context): Meaning {
  const { year, shift, calendar, mod, months } = said
  const { anchor } = context
  const modded = mod ? { mod } : {}
  if (calendar === 'hijri' && year !== undefined) {
    const first = fromHijri(year, 1, 1)
    const next = fromHijri(year + 1, 1, 1)
    if (first === undefined || next === undefined)
      return { type: 'DATE', value: '', precision: 'year', basis: 'absolute', calendar: 'hijri' }
    return {
      type: 'DATE',
      value: `${toIsoDay(first)}/${toIsoDay(next - 1)}`,
      from: first,
      to: next - 1,
      precision: 'year',
      basis: 'absolute',
      calendar: 'hijri',
      ...modded,
    }
  }
  const meant = year ?? (anchor === undefined ? undefined : toCalendarDay(anchor).year + (shift ?? 0))
  if (meant === undefined) return unresolved('year')
  const basis = year === undefined ? 'publication' : 'absolute'
  if (months) return { ...monthsOf(meant, months), basis }
  const [first, last] = [toDayNumber(meant, 1, 1), toDayNumber(meant, 12, 31)]
  return { type: 'DATE', value: toIsoYear(meant), ...edgeOf(first, last, mod), precision: 'year', basis, ...modded }
}

function resolveDecade({ number, shift = 0, mod }: SaidPeriod, { anchor }: Context): Meaning {
  const meant = number ?? (anchor === undefined ? undefined : Math.floor(toCalendarDay(anchor).year / 10) + shift)
  if (meant === undefined) return unresolved('decade')
  const basis = number === undefined ? 'publication' : 'absolute'
  return {
    type: 'DATE',
    value: String(meant),
    from: toDayNumber(meant * 10, 1, 1),
    to: toDayNumber(meant * 10 + 9, 12, 31),
    precision: 'decade',
    basis,
    ...(mod ? { mod } : {}),
  }
}

function resolveCentury({ number, shift = 0, mod }: SaidPeriod, { anchor }: Context): Meaning {
  const meant = number ?? (anchor === undefined ? undefined : Math.floor((toCalendarDay(anchor).year - 1) / 100) + shift)
  if (meant === undefined) return unresolved('century')
  const basis = number === undefined ? 'publication' : 'absolute'
  return {
    type: 'DATE',
    value: pad(meant),
    from: toDayNumber(meant * 100 + 1, 1, 1),
    to: toDayNumber(meant * 100 + 100, 12, 31),
    precision: 'century',
    basis,
    ...(mod ? { mod } : {}),
  }
}

/** Up to the fifteenth, or from the sixteenth on. */
function halfOf(first: DayNumber, last: DayNumber, mod: SaidPeriod['mod']): { from: DayNumber; to: DayNumber } {
  return mod === 'START' ? { from: first, to: first + 14 } : { from: first + 15, to: last }
}

/** The days an edge covers: the first, second or last ten days of a month, a third of a year. */
function edgeOf(first: DayNumber, last: DayNumber, mod: SaidPeriod['mod']): { from: DayNumber; to: DayNumber } {
  const third = last - first > 40 ? Math.floor((last - first + 1) / 3) : 10
  if (mod === 'START') return { from: first, to: first + third - 1 }
  if (mod === 'END') return { from: first + 2 * third, to: last }
  return mod === 'MID' ? { from: first + third, to: first + 2 * third - 1 } : { from: first, to: last }
}
