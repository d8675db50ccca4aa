import { fromIsoDay, toIsoDay } from '../reading/times/calendar/iso.ts'

/** Days since 1970-01-01 of an ISO day: «2018-03-05» → 17595. */
export function dayOf(iso: string): number {
  return fromIsoDay(iso) ?? 0
}

/** `addDays('2018-02-27', 3)` → '2018-03-02'. */
export function addDays(iso: string, days: number): string {
  return toIsoDay(dayOf(iso) + days)
}

/** Whole days from one ISO day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayOf(to) - dayOf(from)
}

/** The later of two ISO days; '' is before all. */
export function laterOf(one: string, other: string): string {
  if (one > other) return one
  return other
}

/** The earlier of two ISO days. */
export function earlierOf(one: string, other: string): string {
  if (one < other) return one
  return other
}
