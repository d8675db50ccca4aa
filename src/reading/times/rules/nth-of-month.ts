import { readMonth } from '../parts/read-month.ts'
import { readYear, saidYear } from '../parts/read-year.ts'
import type { Found, SaidNth } from '../said.ts'
import type { TimeText } from '../time-text.ts'

interface Head {
  readonly unit: 'day' | 'week'
  readonly weekday?: number
  /** 1 is the first, -1 the last. */
  readonly nth: number
  readonly last: number
}

/** «أول جمعة من يوليو», «الأسبوع الأول من أكتوبر 2014», «الاثنين الأخير من الشهر المقبل», «آخر يوم في شهر رمضان». */
export function findNthOfMonth(text: TimeText, index: number): Found<SaidNth> | undefined {
  const head = countedFirst(text, index) ?? countedAfter(text, index)
  if (!head) return undefined
  const at = OF.has(text.form(head.last + 1)) ? head.last + 2 : head.last + 1
  const { unit, weekday, nth } = head
  const said = { kind: 'nth', unit, nth, ...(weekday === undefined ? {} : { weekday }) } as const
  const month = readMonth(text, at)
  if (month && month.calendar === 'gregorian') {
    const year = readYear(text, month.last + 1, 'gregorian')
    const of = { kind: 'period', period: 'month', calendar: 'gregorian', number: month.month } as const
    return { rule: 'nth-of-month', first: index, last: year?.last ?? month.last, said: { ...said, of: { ...of, ...saidYear(year) } } }
  }
  return ofThisMonth(text, index, at, said) ?? (unit === 'week' ? ofYear(text, index, at, said) : undefined)
}

/** «الأسبوع الأول من عام 2015», «الأسبوع الثالث من العام المقبل». */
function ofYear(text: TimeText, first: number, at: number, said: Omit<SaidNth, 'of'>): Found<SaidNth> | undefined {
  const year = readYear(text, at, 'gregorian')
  if (!year || (year.year === undefined && year.yearShift === undefined)) return undefined
  const which = {
    ...(year.year === undefined ? {} : { year: year.year }),
    ...(year.yearShift === undefined ? {} : { shift: year.yearShift }),
  }
  return {
    rule: 'nth-of-month',
    first,
    last: year.last,
    said: { ...said, of: { kind: 'period', period: 'year', calendar: 'gregorian', ...which } },
  }
}

const OF = new Set(['من', 'في'])
const SHIFTS: Readonly<Partial<Record<string, number>>> = { past: -1, present: 0, future: 1, following: 1 }

function ofThisMonth(text: TimeText, first: number, at: number, said: Omit<SaidNth, 'of'>): Found<SaidNth> | undefined {
  const demonstrative = text.cue(at, 'this')
  const unit = text.at(demonstrative ? demonstrative.last + 1 : at, 'unit')
  if (unit?.sense.unit !== 'month' || !unit.before.definite) return undefined
  const direction = text.direction(unit.last + 1)
  const shift = demonstrative ? 0 : direction?.before.definite ? SHIFTS[direction.sense.direction] : undefined
  if (shift === undefined) return undefined
  const last = demonstrative ? unit.last : (direction?.last ?? unit.last)
  return { rule: 'nth-of-month', first, last, said: { ...said, of: { kind: 'period', period: 'month', calendar: 'gregorian', shift } } }
}

/** «أول جمعة», «ثالث يوم ثلاثاء», «آخر أسبوع». */
function countedFirst(text: TimeText, index: number): Head | undefined {
  const ordinal = text.ordinal(index)
  const isLast = text.form(index) === 'اخر'
  if (!isLast && (!ordinal || ordinal.before.definite || ordinal.digits || ordinal.value > 5)) return undefined
  const next = (isLast ? index : (ordinal?.last ?? index)) + 1
  const nth = isLast ? -1 : (ordinal?.value ?? 1)
  const unit = text.at(next, 'unit')
  const isDay = unit?.sense.unit === 'day' && unit.sense.number === 'one'
  const weekday = text.at(isDay ? unit.last + 1 : next, 'weekday')
  if (weekday) return { unit: 'day', weekday: weekday.sense.weekday, nth, last: weekday.last }
  if (isDay) return { unit: 'day', nth, last: unit.last }
  return unit?.sense.unit === 'week' && unit.sense.number === 'one' ? { unit: 'week', nth, last: unit.last } : undefined
}

/** «الأسبوع الأول», «الثلاثاء الثالث», «اليوم الأخير». */
function countedAfter(text: TimeText, index: number): Head | undefined {
  const unit = text.at(index, 'unit')
  const isUnit = (unit?.sense.unit === 'week' || unit?.sense.unit === 'day') && unit.sense.number === 'one' && unit.before.definite
  const weekday = text.at(index, 'weekday')
  if (!isUnit && !weekday) return undefined
  const next = (isUnit ? unit.last : (weekday?.last ?? index)) + 1
  const ordinal = text.ordinal(next)
  const isLast = text.form(next) === 'الاخير' || text.form(next) === 'الاخيره'
  if (!isLast && (!ordinal?.before.definite || ordinal.value > 5 || ordinal.digits)) return undefined
  const last = isLast ? next : (ordinal?.last ?? next)
  if (!OF.has(text.form(last + 1))) return undefined
  const nth = isLast ? -1 : (ordinal?.value ?? 1)
  if (isUnit) return { unit: unit.sense.unit === 'week' ? 'week' : 'day', nth, last }
  return weekday && { unit: 'day', weekday: weekday.sense.weekday, nth, last }
}
