import type { Passage } from '../../passage.ts'
import { type DayNumber, isRealDay, toDayNumber } from '../calendar/gregorian.ts'
import type { Clue, Told } from './clue.ts'

/** The full date in an article's dateline: «الأبيض 18 نوفمبر 2026 –», «الرياض 10 جمادى الآخرة 1448 هـ الموافق 20 نوفمبر 2026 م واس». */
export function findDatelineDate(
  { tokens, parts }: Passage,
  told: readonly Told[],
): { day: DayNumber; clue: Pick<Clue, 'first' | 'last'> } | undefined {
  const dateline = parts.find(({ part }) => part === 'dateline')
  if (!dateline) return undefined
  for (const { found } of told) {
    const { said, first, last } = found
    const isInside = (tokens[first]?.start ?? 0) >= dateline.start && (tokens[last]?.end ?? Infinity) <= dateline.end
    if (!isInside || said.kind !== 'point' || said.date?.year === undefined || said.date.month === undefined) continue
    const { year, month, day } = said.date
    if (said.date.calendar === 'hijri' || !isRealDay(year, month, day)) continue
    return { day: toDayNumber(year, month, day), clue: { first, last } }
  }
  return undefined
}
