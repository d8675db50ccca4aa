import { settings } from '../settings/settings.svelte.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = settings.language === 'ar' ? `ar-SY-u-nu-${settings.digits}` : `en-GB-u-nu-${settings.digits}`
  const name = `${locale} ${key}`
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options })
  formats.set(name, made)
  return made
}

/** Milliseconds of the start of an ISO day, month or year, in UTC; NaN where it is none. */
export function toTime(iso: string): number {
  return Date.parse(/^\d{4}$/.test(iso) ? `${iso}-01-01` : iso)
}

export function toIsoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** «12 تموز 2025»; what is no day is given back as it is. */
export function writeDay(iso: string): string {
  const time = toTime(iso)
  return Number.isNaN(time) ? iso : formatFor('day', { day: 'numeric', month: 'long', year: 'numeric' }).format(time)
}

/** A window of days, said once where both ends are one day; what both ends share is said once as well. */
export function writeDays(from: string, to: string): string {
  if (from === to) return writeDay(from)
  const [start, end] = [toTime(from), toTime(to)]
  if (Number.isNaN(start) || Number.isNaN(end)) return `${from} – ${to}`
  return formatFor('day', { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(Math.min(start, end), Math.max(start, end))
}

/** A moment with its hour, from an ISO time. */
export function writeMoment(iso: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  if (iso.length <= 10) return writeDay(iso)
  return formatFor('moment', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(time)
}

/** Parts of a date for an axis. */
export const writeTick = {
  year: (time: number) => formatFor('year', { year: 'numeric' }).format(time),
  month: (time: number) => formatFor('month', { month: 'short' }).format(time),
  monthYear: (time: number) => formatFor('month-year', { month: 'long', year: 'numeric' }).format(time),
  day: (time: number) => formatFor('tick-day', { day: 'numeric', month: 'short' }).format(time),
  hour: (time: number) => formatFor('hour', { hour: '2-digit', minute: '2-digit', hour12: false }).format(time),
} as const
