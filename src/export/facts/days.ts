import { daysBetween } from '../../record/day.ts'
import type { DayWindow, RecordedEvent } from '../../record/types.ts'
import { foremost, standing } from './standing.ts'

/** The days an event is placed on by those who tell it. */
export interface DaysOfEvent extends DayWindow {
  /** How many days the window holds, 1 for a day. */
  readonly length: number
  /** Other days are reported too. */
  readonly contested: boolean
}

export function daysOf({ time }: RecordedEvent): DaysOfEvent | undefined {
  const best = foremost(time, (one, other) => lengthOf(one) < lengthOf(other))?.value
  if (!best) return undefined
  return { ...best, length: lengthOf(best), contested: standing(time).length > 1 }
}

const lengthOf = ({ from, to }: DayWindow) => daysBetween(from, to) + 1

/** The first and last day on which it was reported, where any report is dated. */
export function publicationOf({ reports }: RecordedEvent): { readonly first: string; readonly last: string } | undefined {
  const days = reports.flatMap(({ published }) => published?.from ?? []).sort()
  const [first] = days
  return first === undefined ? undefined : { first, last: days.at(-1) ?? first }
}

/** The one day for formats that have room for one: a stated stretch's first; where only publication tells it, the day it was published. */
export function oneDayOf({ from, to, stated }: DayWindow): string {
  return stated ? from : to
}
