import { toCalendarDay, toDayNumber } from '../calendar/gregorian.ts'
import { toIsoDay, toIsoYear } from '../calendar/iso.ts'
import type { SaidPeriod } from '../said.ts'
import type { Context } from './context.ts'
import type { Meaning } from './meaning.ts'
import { unresolved } from './unresolved.ts'

/** «الأشهر الستة الأولى»: three are a quarter, six a half; others are written as the days they span. */
export function monthsOf(year: number, { count, edge }: NonNullable<SaidPeriod['months']>): Omit<Meaning, 'basis'> {
  const firstMonth = edge === 'first' ? 1 : 13 - count
  const [from, to] = [toDayNumber(year, firstMonth, 1), toDayNumber(year, firstMonth + count, 0)]
  if (count === 3) return { type: 'DATE', value: `${toIsoYear(year)}-Q${edge === 'first' ? 1 : 4}`, from, to, precision: 'quarter' }
  if (count === 6) return { type: 'DATE', value: `${toIsoYear(year)}-H${edge === 'first' ? 1 : 2}`, from, to, precision: 'half' }
  return { type: 'DATE', value: `${toIsoDay(from)}/${toIsoDay(to)}`, from, to, precision: 'month' }
}

/** Quarters, halves and seasons. */
export function resolvePartOfYear(said: SaidPeriod, context: Context): Meaning {
  const { period, number = 1, season, mod, direction } = said
  const { anchor } = context
  const precision = period === 'quarter' ? 'quarter' : period === 'half' ? 'half' : 'season'
  const months = period === 'half' ? 6 : 3
  const firstMonth = period === 'season' ? number : (number - 1) * months + 1
  const year = said.year ?? yearOfPart()
  if (year === undefined) return unresolved(precision)
  const name = period === 'quarter' ? `Q${number}` : period === 'half' ? `H${number}` : (season ?? '')
  const first = toDayNumber(year, firstMonth, 1)
  return {
    type: 'DATE',
    value: `${toIsoYear(year)}-${name}`,
    from: first,
    to: toDayNumber(year, firstMonth + months, 0),
    precision,
    basis: said.year === undefined ? 'publication' : 'absolute',
    ...(mod ? { mod } : {}),
  }

  function yearOfPart(): number | undefined {
    if (anchor === undefined) return undefined
    const { year: now, month } = toCalendarDay(anchor)
    if (said.yearShift !== undefined) return now + said.yearShift
    if (direction === 'past') return month >= firstMonth + months ? now : now - 1
    if (direction === 'future') return month < firstMonth ? now : now + 1
    return now
  }
}
