import type { Said } from '../said.ts'
import type { Named } from './context.ts'
import type { Meaning } from './meaning.ts'

const COARSE = new Set<Meaning['precision']>(['year', 'decade', 'century', 'season', 'quarter', 'half'])

/** Where a time lies, for those that count from it. */
export function toNamed({ type, from, precision }: Meaning): Named | undefined {
  if (from === undefined || precision === undefined || type === 'DURATION' || type === 'SET') return undefined
  if (COARSE.has(precision)) return { from, precision: 'year' }
  return { from, precision: precision === 'month' || precision === 'week' ? 'month' : 'day' }
}

const OF_CALENDAR = new Set(['month', 'quarter', 'half', 'season', 'year'])

/** A date, a month or a year that is named, rather than a day counted from the day of writing. */
export function isOfCalendar(said: Said): boolean {
  if (said.kind === 'point') return said.date !== undefined || said.hijri !== undefined
  return said.kind === 'period' && OF_CALENDAR.has(said.period)
}
