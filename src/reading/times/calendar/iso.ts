import { type DayNumber, toCalendarDay, toDayNumber, weekdayOf } from './gregorian.ts'

/** «2025-07-29». */
export function toIsoDay(dayNumber: DayNumber): string {
  const { year, month, day } = toCalendarDay(dayNumber)
  return `${toIsoMonth(year, month)}-${pad(day)}`
}

/** «2025-07». */
export function toIsoMonth(year: number, month: number): string {
  return `${toIsoYear(year)}-${pad(month)}`
}

/** Four digits. */
export function toIsoYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** «2025-W31»: the week of the year that holds its Thursday. */
export function toIsoWeek(dayNumber: DayNumber): string {
  const thursday = dayNumber + 4 - weekdayOf(dayNumber)
  const { year } = toCalendarDay(thursday)
  const week = Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1
  return `${toIsoYear(year)}-W${pad(week)}`
}

/** The day number of an ISO date; `undefined` where it is none. A time of day after it is left out. */
export function fromIsoDay(iso: string): DayNumber | undefined {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (![year, month, day].every(Number.isInteger)) return undefined
  return toDayNumber(year, month, day)
}

export function pad(value: number): string {
  return String(value).padStart(2, '0')
}
