import { type DayNumber, isRealDay, toDayNumber, weekdayOf } from '../calendar/gregorian.ts'
import type { Clue, Told } from './clue.ts'

/** News on the web and before: years that a day without one is looked for in. */
const FIRST_YEAR = 1995
const LAST_YEAR = 2040

/**
 * The day of writing said outright: «اليوم الأربعاء 28 جانفي 2026», «أمس 3 مارس 2024», or without a year where the weekday leaves one.
 *
 * @param latestYear The latest year that the text names: it is not written before.
 */
export function findStatedDay(
  told: readonly Told[],
  latestYear: number | undefined,
): { day: DayNumber; clue: Pick<Clue, 'first' | 'last'> } | undefined {
  for (const { found } of told) {
    const { said, first, last } = found
    if (said.kind !== 'point' || said.offset === undefined || said.date?.month === undefined) continue
    const { month, day, year } = said.date
    const years = year === undefined ? range(latestYear ?? FIRST_YEAR, LAST_YEAR) : [year]
    const days = years.filter((each) => isRealDay(each, month, day)).map((each) => toDayNumber(each, month, day))
    const fitting = days.filter((each) => said.weekday === undefined || weekdayOf(each) === said.weekday)
    const [only] = fitting
    if (only === undefined || (year === undefined && (latestYear === undefined || said.weekday === undefined))) continue
    return { day: only - said.offset, clue: { first, last } }
  }
  return undefined
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
