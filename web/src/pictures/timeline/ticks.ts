import { writeTick } from '../../language/dates.ts'
import { DAY, HOUR, type TimeScale, YEAR } from './time-scale.ts'

export interface Tick {
  readonly time: number
  readonly label: string
  /** The beginning of something larger: a year among months. */
  readonly isMajor: boolean
}

type Unit = 'year' | 'month' | 'day' | 'hour'
/** Steps from fine to coarse: so many of a unit, about so many milliseconds. */
const STEPS: readonly (readonly [Unit, number, number])[] = [
  ['hour', 1, HOUR],
  ['hour', 3, 3 * HOUR],
  ['hour', 6, 6 * HOUR],
  ['day', 1, DAY],
  ['day', 2, 2 * DAY],
  ['day', 4, 4 * DAY],
  ['day', 7, 7 * DAY],
  ['month', 1, 30.4 * DAY],
  ['month', 3, 91 * DAY],
  ['month', 6, 182 * DAY],
  ['year', 1, YEAR],
  ['year', 2, 2 * YEAR],
  ['year', 5, 5 * YEAR],
  ['year', 10, 10 * YEAR],
  ['year', 20, 20 * YEAR],
  ['year', 50, 50 * YEAR],
  ['year', 100, 100 * YEAR],
]
/** Room that a label needs, in pixels. */
const ROOM = 84

/** Marks of an axis, from hours to centuries, never closer than their labels are wide. */
export function ticksFor({ from, to, width }: TimeScale): Tick[] {
  const pixel = (to - from) / Math.max(1, width)
  const [unit, count] = STEPS.find(([, , length]) => length / pixel >= ROOM) ?? (['year', 100] as const)
  const ticks: Tick[] = []
  for (let time = firstOf(unit, count, from); time <= to; time = after(unit, count, time)) {
    if (time >= from) ticks.push({ time, label: labelOf(unit, time), isMajor: isMajor(unit, time) })
  }
  return ticks
}

/** The last beginning of a step not after the time. */
function firstOf(unit: Unit, count: number, time: number): number {
  const date = new Date(time)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (unit === 'year') return utc(Math.floor(year / count) * count, 0, 1)
  if (unit === 'month') return utc(year, Math.floor(month / count) * count, 1)
  if (unit === 'day') return count === 1 ? utc(year, month, day) : Math.floor(time / (count * DAY)) * count * DAY
  return utc(year, month, day) + Math.floor(date.getUTCHours() / count) * count * HOUR
}

function after(unit: Unit, count: number, time: number): number {
  const date = new Date(time)
  if (unit === 'year') return utc(date.getUTCFullYear() + count, 0, 1)
  if (unit === 'month') return utc(date.getUTCFullYear(), date.getUTCMonth() + count, 1)
  return time + count * (unit === 'day' ? DAY : HOUR)
}

/** `Date.UTC` takes years below 100 for the twentieth century. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime()
}

function isMajor(unit: Unit, time: number): boolean {
  const date = new Date(time)
  if (unit === 'hour') return date.getUTCHours() === 0
  if (unit === 'day') return date.getUTCDate() === 1
  if (unit === 'month') return date.getUTCMonth() === 0
  return date.getUTCFullYear() % 100 === 0
}

function labelOf(unit: Unit, time: number): string {
  if (unit === 'year') return writeTick.year(time)
  if (unit === 'month') return new Date(time).getUTCMonth() === 0 ? writeTick.monthYear(time) : writeTick.month(time)
  if (unit === 'day') return writeTick.day(time)
  return new Date(time).getUTCHours() === 0 ? writeTick.day(time) : writeTick.hour(time)
}
