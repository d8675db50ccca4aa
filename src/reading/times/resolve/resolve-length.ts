import type { Unit } from '../../../lexicon/tables/times.ts'
import { type DayNumber, daysInMonth, toCalendarDay, toDayNumber } from '../calendar/gregorian.ts'
import { toIsoDay, toIsoMonth, toIsoYear } from '../calendar/iso.ts'
import type { SaidDuration, SaidOffset } from '../said.ts'
import type { Context } from './context.ts'
import { compoundValue, durationValue } from './duration-value.ts'
import type { Meaning } from './meaning.ts'

/** «قبل يومين»: a day; from months on, only as exact as the unit. */
export function resolveOffset(said: SaidOffset, context: Context): Meaning {
  if (said.isFromPrior) return fromPrior(said, context)
  const meaning = wholeOffset(said, context)
  return said.isAbout && meaning.value !== '' ? { ...meaning, mod: 'APPROX' } : meaning
}

/** «بعد ذلك بيومين»: from the time told before, where it is exact enough; else it is a stretch of time only. */
function fromPrior({ isFromPrior: _, ...said }: SaidOffset, context: Context): Meaning {
  const { prior, anchor, tense } = context
  const { unit, count } = said
  const isExact = prior?.precision === 'day' || (prior?.precision === 'month' && !DAYS.has(unit)) || YEARS.has(unit)
  const meaning = prior && isExact ? wholeOffset(said, { ...context, anchor: prior.from }) : undefined
  const isTooLate = anchor !== undefined && meaning?.from !== undefined && meaning.from > anchor && tense === 'past'
  if (!meaning || isTooLate) return resolveDuration({ kind: 'duration', unit, count, ...(said.isAbout ? { mod: 'APPROX' } : {}) }, context)
  return { ...meaning, basis: 'event', ...(said.isAbout ? { mod: 'APPROX' as const } : {}) }
}

const DAYS = new Set<Unit>(['day', 'night', 'week'])
const YEARS = new Set<Unit>(['year', 'decade', 'century'])

function wholeOffset({ unit: largest, count, more = [], sign, isExact }: SaidOffset, { anchor }: Context): Meaning {
  const unit = more.at(-1)?.unit ?? largest
  const precision =
    unit === 'month' || unit === 'year'
      ? unit
      : unit === 'decade' || unit === 'century'
        ? 'year'
        : unit === 'week'
          ? 'day'
          : unit === 'day' || unit === 'night'
            ? 'day'
            : 'hour'
  if (anchor === undefined) return { type: 'DATE', value: '', precision, basis: 'publication' }
  const day = [{ unit: largest, count }, ...more].reduce<DayNumber | undefined>(
    (from, each) => (from === undefined ? undefined : shiftDay(from, each.unit, sign * each.count)),
    anchor,
  )
  if (day === undefined)
    return {
      type: 'DATE',
      value: toIsoDay(anchor),
      from: anchor - (sign < 0 ? 1 : 0),
      to: anchor + (sign > 0 ? 1 : 0),
      precision: 'day',
      basis: 'publication',
      mod: 'APPROX',
    }
  const { year, month } = toCalendarDay(day)
  if (isExact) return { type: 'DATE', value: toIsoDay(day), from: day, to: day, precision: 'day', basis: 'publication', day }
  if (precision === 'month')
    return {
      type: 'DATE',
      value: toIsoMonth(year, month),
      from: toDayNumber(year, month, 1),
      to: toDayNumber(year, month + 1, 0),
      precision,
      basis: 'publication',
      mod: 'APPROX',
    }
  if (precision === 'year')
    return {
      type: 'DATE',
      value: toIsoYear(year),
      from: toDayNumber(year, 1, 1),
      to: toDayNumber(year, 12, 31),
      precision,
      basis: 'publication',
    }
  return { type: 'DATE', value: toIsoDay(day), from: day, to: day, precision, basis: 'publication', day }
}

/** A day so many units away; `undefined` for units shorter than a day. */
export function shiftDay(from: DayNumber, unit: Unit, count: number): DayNumber | undefined {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined
  if (unit === 'day' || unit === 'night') return from + Math.round(count)
  if (unit === 'week') return from + Math.round(count * 7)
  const months = Math.round(count * (unit === 'month' ? 1 : unit === 'year' ? 12 : unit === 'decade' ? 120 : 1200))
  const { year, month, day } = toCalendarDay(from)
  const first = toCalendarDay(toDayNumber(year, month + months, 1))
  return toDayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)))
}

/** «ثلاثة أيام»; one that reaches to or from the anchor lies between two days, and «الأيام الثلاثة المقبلة» begin tomorrow. */
export function resolveDuration({ unit, count, mod, reaches, more }: SaidDuration, { anchor }: Context): Meaning {
  const meaning: Meaning = {
    type: 'DURATION',
    value: more ? compoundValue([{ unit, count: count ?? 1 }, ...more]) : durationValue(unit, count),
    basis: reaches ? 'publication' : 'absolute',
    ...(mod ? { mod } : {}),
  }
  if (!reaches || anchor === undefined || count === undefined) return meaning
  const other =
    shiftDay(anchor, unit, reaches === 'back' ? -count : count) ??
    anchor + (reaches === 'back' ? -1 : 1) * Math.ceil(hours(unit, count) / 24)
  const isInDays = unit !== 'second' && unit !== 'minute' && unit !== 'hour'
  return reaches === 'back' ? { ...meaning, from: other, to: anchor } : { ...meaning, from: anchor + (isInDays ? 1 : 0), to: other }
}

function hours(unit: Unit, count: number): number {
  return unit === 'hour' ? count : 1
}
