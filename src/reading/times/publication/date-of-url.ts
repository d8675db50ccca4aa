import { type DayNumber, isRealDay, toDayNumber } from '../calendar/gregorian.ts'

/** The day in an address: «/2025/07/29/», «/2025-07-29-», «/20250729/». */
export function dateOfUrl(url: string | undefined): DayNumber | undefined {
  if (!url) return undefined
  const match = /(?:^|[^0-9])(20[0-3]\d|199\d)([/-]?)(\d{1,2})\2(\d{1,2})(?![0-9])/.exec(url.slice(0, 2000))
  if (!match) return undefined
  const [, year, separator, month, day] = match
  if (separator === '' && (month?.length !== 2 || day?.length !== 2)) return undefined
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return isRealDay(y, m, d) ? toDayNumber(y, m, d) : undefined
}
