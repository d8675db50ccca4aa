import type { Published } from '../text/article.ts'

const DAY = /^(\d{4})[-/.](\d{2})[-/.](\d{2})(?:$|[T ])/
/** As mail and RSS write it (RFC 822, RFC 850): «Tue, 29 Jul 2025 10:00:00 +0300». */
const MAIL_DAY = /^(?:[A-Za-z]{3,9},?\s{1,3})?(\d{1,2})[\s-]([A-Za-z]{3})[a-z]{0,6}[\s-](\d{4})(?:$|[\s,])/
/** As ninjs and NewsML also write it: «20250729T100000Z». */
const PACKED_DAY = /^(\d{4})(\d{2})(\d{2})(?:$|T\d{4})/
const IN_ADDRESS = /[/=_-](20\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?&#-]|$)|[/=_-](20\d{2})(\d{2})(\d{2})(?=[/_.?&#-]|$)/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * A publication date as a file gives it: «2025-07-29», «2025-07-29T14:00:00Z», «Tue, 29 Jul 2025 14:00:00 +0300»; the day is the one that is
 * written, in whatever zone.
 *
 * @returns `undefined` where it names no day that exists.
 */
export function parseDay(written: string): string | undefined {
  const trimmed = written.trim()
  const [, year, month, day] = DAY.exec(trimmed) ?? PACKED_DAY.exec(trimmed) ?? []
  if (year && month && day) return toDay(year, month, day)
  const [, mailDay, name, mailYear] = MAIL_DAY.exec(trimmed) ?? []
  return mailDay && name && mailYear ? toDay(mailYear, String(MONTHS.indexOf(name.toLowerCase()) + 1), mailDay) : undefined
}

/** A day, or a window «2025-07-01..2025-07-07» where only that is known. */
export function parsePublished(written: string, basis: Published['basis']): Published | undefined {
  const [first = '', last = first] = written.split('..')
  const from = parseDay(first)
  const to = parseDay(last)
  return from && to && from <= to ? { from, to, basis } : undefined
}

/** The day that stands in an address: «/2025/07/29/», «-20250729.html». */
export function dayInAddress(address: string): string | undefined {
  const [, year, month, day, packedYear, packedMonth, packedDay] = IN_ADDRESS.exec(address.slice(0, 2000)) ?? []
  return year && month && day ? toDay(year, month, day) : packedYear ? toDay(packedYear, packedMonth ?? '', packedDay ?? '') : undefined
}

function toDay(year: string, month: string, day: string): string | undefined {
  const isDay = Number(day) >= 1 && Number(day) <= lengthOf(Number(year), Number(month))
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}
