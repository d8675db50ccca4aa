import { toCalendarDay, toDayNumber } from '../calendar/gregorian.ts'
import type { SaidPeriod } from '../said.ts'
import type { Named } from './context.ts'

/** A period that counts from a time named before, with its year and month said: «العام نفسه», «ديسمبر من العام التالي», «الشهر التالي». */
export function fromNamed(said: SaidPeriod, named: Named): SaidPeriod | undefined {
  const { direction, yearShift, shift: _, ...rest } = said
  const { year, month } = toCalendarDay(named.from)
  if (direction === 'same' && said.number === undefined && (said.year !== undefined || yearShift !== undefined))
    return named.precision === 'year' ? undefined : { ...rest, number: month, ...(yearShift === undefined ? {} : { yearShift }) }
  const step = direction === 'following' ? 1 : 0
  if (said.period === 'week') return undefined
  if (said.period !== 'month') return { ...rest, year: year + step }
  if (said.number === undefined) {
    if (named.precision === 'year') return undefined
    const next = toCalendarDay(toDayNumber(year, month + step, 1))
    return { ...rest, year: next.year, number: next.month }
  }
  if (step === 0 || yearShift !== undefined) return { ...rest, year: year + step }
  return { ...rest, year: named.precision !== 'year' && said.number > month ? year : year + 1 }
}
