import type { CalendarName } from '../../../lexicon/tables/times.ts'
import { type ReadDay, readDay } from '../parts/read-day.ts'
import { type ReadMonth, readMonth } from '../parts/read-month.ts'
import { readYear } from '../parts/read-year.ts'
import type { Found, SaidDate, SaidPoint } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/**
 * A day and its month: «13 يوليو», «الرابع من مارس 2011», «في الـ17 من تشرين الأول», «السابع من الشهر الجاري», «24 و25 فبراير»,
 * «من 13 إلى 15 تموز», «15 رجب 1446هـ».
 */
export function findDate(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const unit = text.at(index, 'unit')
  const isDay = unit?.sense.unit === 'day' && unit.sense.number !== 'many' && !text.at(unit.last + 1, 'weekday')
  const first = readDay(text, isDay ? unit.last + 1 : index)
  if (!first) return text.isConversation ? monthFirst(text, index) : undefined
  const joined = readSecond(text, first)
  const second = joined?.isApart ? undefined : joined
  const last = joined ?? first
  const at = isOf(text.form(last.last + 1)) ? last.last + 2 : last.last + 1
  const month = readMonth(text, at)
  if (month) return dated(text, index, first, second, month, joined?.isApart ? first.last : undefined)
  return ofThisMonth(text, index, first, second, at, at > last.last + 1)
}

/** «يوليو 13-15», «سبتمبر 10، 2016», said to an assistant. */
function monthFirst(text: TimeText, index: number): Found<SaidPoint> | undefined {
  const month = readMonth(text, index)
  const first = month && readDay(text, text.form(month.last + 1) === '-' ? month.last + 2 : month.last + 1)
  if (!month || !first || text.at(first.last + 1, 'unit')) return undefined
  const second = readSecond(text, first)
  const last = (second ?? first).last
  const year = readYear(text, last + 1, month.calendar)
  const found = dated(text, index, first, second, month)
  if (!found || year?.year === undefined || !found.said.date) return found && { ...found, last }
  return { ...found, last: year.last, said: { ...found.said, date: { ...found.said.date, year: year.year } } }
}

/** The second day of «24 و25 فبراير» or «13-15 تموز»; `isApart` in «12 و26 أبريل», which are two times. */
function readSecond(text: TimeText, first: ReadDay): (ReadDay & { readonly isApart?: boolean }) | undefined {
  const mark = text.form(first.last + 1)
  const isJoined = mark === 'و' || mark === '-' || mark === 'الي' || mark === 'حتي' || mark === 'وحتي'
  if (!isJoined) {
    const ordinal = text.ordinal(first.last + 1)
    return ordinal?.before.conjunction && ordinal.before.definite && ordinal.value <= 31
      ? later({ day: ordinal.value, last: ordinal.last }, first)
      : undefined
  }
  const second = readDay(text, first.last + 2)
  return (
    second &&
    later(second, first) && {
      ...second,
      isApart: !text.isConversation && mark === 'و' && second.day > first.day + 1 && !isBetween(text, first),
    }
  )
}

/** «بين 28 و31 يناير»: one stretch. */
function isBetween(text: TimeText, { last }: ReadDay): boolean {
  return text.form(last - 1).endsWith('بين')
}

function later(second: ReadDay, first: ReadDay): ReadDay | undefined {
  return second.day > first.day ? second : undefined
}

function isOf(form: string): boolean {
  return form === 'من' || form === '-' || form === '/' || form === '.'
}

function dated(
  text: TimeText,
  first: number,
  day: ReadDay,
  second: ReadDay | undefined,
  month: ReadMonth,
  end?: number,
): Found<SaidPoint> | undefined {
  if (month.calendar === 'gregorian' && day.day > 31) return undefined
  const year = readYear(text, month.last + 1, month.calendar)
  if (!year && text.isNamed(first, 'no-month')) return undefined
  if (month.alone === 'dated' && !year && !text.form(month.last).startsWith('رجب') && !text.form(month.last).startsWith('شعبان'))
    return undefined
  const calendar = year?.calendar ?? month.calendar
  const namedYear = !year && month.calendar === 'gregorian' ? text.namedYear(first, month.month, day.day) : undefined
  const date = (ofMonth: number): SaidDate => ({
    calendar: month.calendar,
    day: ofMonth,
    month: month.month,
    ...(year?.year === undefined || calendar !== month.calendar ? {} : { year: year.year }),
    ...(year?.yearShift === undefined ? {} : { yearShift: year.yearShift }),
    ...(namedYear === undefined ? {} : { namedYear }),
  })
  const said = point(date(day.day), month.calendar, second && date(second.day))
  const direction = year?.direction ?? (year === undefined && NAMED_BY_DATE.has(text.form(first - 1)) ? 'past' : undefined)
  return { rule: 'date', first, last: end ?? year?.last ?? month.last, said: direction ? { ...said, direction } : said }
}

/** «لاتفاق 10 آذار», «هجمات 11 أيلول»: what is called by its day is past. */
const NAMED_BY_DATE = new Set(
  ['اتفاق', 'اتفاقيه', 'ثوره', 'انتفاضه', 'انقلاب', 'هجمات', 'هجوم', 'احداث', 'مجزره', 'انتخابات', 'زلزال', 'انفجار'].flatMap((noun) => [
    noun,
    `و${noun}`,
    `ل${noun}`,
    `ب${noun}`,
  ]),
)

function point(date: SaidDate, calendar: CalendarName, through?: SaidDate): SaidPoint {
  const said: SaidPoint = calendar === 'hijri' ? { kind: 'point', hijri: date } : { kind: 'point', date }
  return through ? { ...said, through: calendar === 'hijri' ? { kind: 'point', hijri: through } : { kind: 'point', date: through } } : said
}

const SHIFTS: Readonly<Partial<Record<string, number>>> = { past: -1, present: 0, future: 1, following: 1 }

/** «18 الجاري»: the month is understood. */
const CURRENT = new Set(['الجاري', 'الجارى'])

/** «السابع من الشهر الجاري», «التاسع من هذا الشهر», «18 الجاري». */
function ofThisMonth(
  text: TimeText,
  first: number,
  day: ReadDay,
  second: ReadDay | undefined,
  at: number,
  isOfMonth: boolean,
): Found<SaidPoint> | undefined {
  const which = text.at(at, 'direction')
  if (which?.sense.direction === 'present' && CURRENT.has(text.form(at)) && !text.isConversation)
    return { rule: 'date', first, last: which.last, said: ofMonth(day, second, { monthShift: 0 }) }
  if (!isOfMonth) return text.form(at) === 'منه' && text.digits(first, 2) !== undefined ? sameMonth(first, at, day, second) : undefined
  const demonstrative = text.cue(at, 'this')
  const unit = text.at(demonstrative ? demonstrative.last + 1 : at, 'unit')
  if (unit?.sense.unit !== 'month' || unit.sense.number !== 'one' || !unit.before.definite) return undefined
  const direction = text.at(unit.last + 1, 'direction')
  if (direction?.sense.direction === 'same' && !demonstrative) return sameMonth(first, direction.last, day, second)
  const shift = demonstrative ? 0 : direction?.before.definite ? SHIFTS[direction.sense.direction] : undefined
  if (shift === undefined) return undefined
  return {
    rule: 'date',
    first,
    last: demonstrative ? unit.last : (direction?.last ?? unit.last),
    said: ofMonth(day, second, { monthShift: shift }),
  }
}

/** «14 من الشهر نفسه», «17 منه»: of the month of the day named before. */
function sameMonth(first: number, last: number, day: ReadDay, second: ReadDay | undefined): Found<SaidPoint> {
  return { rule: 'date', first, last, said: { ...ofMonth(day, second, { monthShift: 0 }), direction: 'same' } }
}

function ofMonth(day: ReadDay, second: ReadDay | undefined, which: { readonly monthShift: number }): SaidPoint {
  const date = ({ day: number }: ReadDay): SaidDate => ({ calendar: 'gregorian', day: number, ...which })
  return point(date(day), 'gregorian', second && date(second))
}
