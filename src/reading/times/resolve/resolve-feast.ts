import { easterOf } from '../calendar/easter.ts'
import { type DayNumber, toCalendarDay, toDayNumber } from '../calendar/gregorian.ts'
import { toIsoDay } from '../calendar/iso.ts'
import { fromHijri, toHijri } from '../calendar/umm-al-qura.ts'
import type { SaidFeast } from '../said.ts'
import { type Context, nearest } from './context.ts'
import type { Meaning } from './meaning.ts'

/** The first day of a feast, in the year said or the nearest that direction and tense allow. */
export function resolveFeast(said: SaidFeast, context: Context): Meaning {
  const { feast } = said
  const calendar = feast.reckoning === 'hijri' ? 'hijri' : 'gregorian'
  const day = dayOf(said, context)
  const base = { type: 'DATE', precision: 'day', basis: said.year === undefined ? 'publication' : 'absolute', calendar } as const
  if (day === undefined) return { ...base, value: '' }
  return { ...base, value: toIsoDay(day), from: day, to: day + feast.days - 1, day }
}

function dayOf(said: SaidFeast, context: Context): DayNumber | undefined {
  const { anchor } = context
  if (said.year !== undefined) return feastIn(said, said.year)
  if (anchor === undefined) return undefined
  const { year } = toCalendarDay(anchor)
  if (said.yearShift !== undefined) return feastIn(said, year + said.yearShift)
  const all = [year - 1, year, year + 1].map((each) => feastIn(said, each)).filter((each) => each !== undefined)
  const fitting = all.filter((day) => (said.direction === 'past' ? day <= anchor : said.direction === 'future' ? day >= anchor : true))
  return nearest(fitting.length > 0 ? fitting : all, anchor, context)
}

/** The feast's first day in a Gregorian year, or a Hijri one where the number is that of one. */
function feastIn({ feast }: SaidFeast, year: number): DayNumber | undefined {
  const { reckoning, month, day } = feast
  if (reckoning === 'easter') return easterOf(year) + day
  if (reckoning === 'gregorian') return toDayNumber(year, month, day)
  if (year < 1600) return fromHijri(year, month, day)
  const around = toHijri(toDayNumber(year, 1, 1))?.year
  if (around === undefined) return undefined
  return [around, around + 1]
    .map((each) => fromHijri(each, month, day))
    .find((each) => each !== undefined && toCalendarDay(each).year === year)
}
