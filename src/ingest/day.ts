import type { Published } from '../text/article.ts'

const DAY = /^(\d{4})[-/.](\d{2})[-/.](\d{2})(?:$|[T ])/
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A publication date as a file gives it: «2025-07-29», «2025-07-29T14:00:00Z»; `undefined` where it names no day that exists. */
export function parseDay(written: string): string | undefined {
  const [, year, month, day] = DAY.exec(written.trim()) ?? []
  if (!year || !month || !day) return undefined
  return Number(day) >= 1 && Number(day) <= lengthOf(Number(year), Number(month)) ? `${year}-${month}-${day}` : undefined
}

/** A day, or a window «2025-07-01..2025-07-07» where only that is known. */
export function parsePublished(written: string, basis: Published['basis']): Published | undefined {
  const [first = '', last = first] = written.split('..')
  const from = parseDay(first)
  const to = parseDay(last)
  return from && to && from <= to ? { from, to, basis } : undefined
}

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}
