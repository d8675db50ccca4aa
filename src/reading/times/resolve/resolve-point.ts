import type { DayPart } from '../../../lexicon/tables/times.ts'
import type { DayNumber } from '../calendar/gregorian.ts'
import { pad, toIsoDay } from '../calendar/iso.ts'
import type { SaidPoint } from '../said.ts'
import type { Context } from './context.ts'
import type { Meaning } from './meaning.ts'
import { resolveDay } from './resolve-day.ts'

/** The day, part of a day or hour that is meant. */
export function resolvePoint(said: SaidPoint, context: Context): Meaning {
  const { day, basis, notes } = resolveDay(said, context)
  const type = said.part || said.hour !== undefined ? 'TIME' : 'DATE'
  const precision = said.hour !== undefined ? (said.minute === undefined ? 'hour' : 'minute') : said.part ? 'part-of-day' : 'day'
  const calendar = said.hijri && !said.date ? 'hijri' : 'gregorian'
  const base = { type, precision, basis, calendar, ...(notes.length > 0 ? { notes } : {}) } as const
  if (day === undefined) return { ...base, value: '' }
  const to = said.through && !said.part ? lastDay(said, said.through, day, context) : day
  return {
    ...base,
    value: toIsoDay(day) + timeOf(said, context, day === context.anchor && context.tense === 'past' && !said.isUntil && !said.through),
    from: day,
    to,
    day,
  }
}

function lastDay(said: SaidPoint, through: SaidPoint, day: DayNumber, context: Context): DayNumber {
  const first = said.date ?? said.hijri
  const last = through.date ?? through.hijri
  if (first && last && first.month === last.month) return day + last.day - first.day
  const { weekday } = said
  if (weekday === undefined || through.weekday === undefined) return resolveDay(through, context).day ?? day
  return day + ((through.weekday - weekday + 7) % 7)
}

/** «منتصف ليل الجمعة» ends that Friday; told on that very day as past, it opened it. */
const MIDNIGHT = 24

function timeOf({ part, hour, minute, zone }: SaidPoint, context: Context, isBehind: boolean): string {
  if (hour === undefined) return part ? `T${part.part}` : ''
  const utc = zone?.zone === 'UTC' ? 'Z' : ''
  const isAfternoon =
    context.prefer === 'future' && !part && !zone && hour > 0 && hour < 12 && context.hour !== undefined && hour <= context.hour
  if (hour === MIDNIGHT && part) return isBehind ? 'T00:00' : 'T24:00'
  return `T${pad(toDayHour(hour, part) + (isAfternoon ? 12 : 0))}:${pad(minute ?? 0)}${utc}`
}

/** «الثالثة» in the afternoon is 15, «الثانية عشرة» at night 0. */
function toDayHour(hour: number, part: DayPart | undefined): number {
  if (!part || hour > 12) return hour % 24
  const of12 = hour % 12
  if (part.part === 'MO') return hour === 12 && part.from >= 4 ? 12 : of12
  if (part.part === 'NI') return hour === 12 || hour < 6 ? of12 : hour + 12
  return part.part === 'MI' && hour >= 10 ? hour : of12 + 12
}
