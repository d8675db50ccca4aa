import type { Passage } from '../../passage.ts'
import { type DayNumber, isRealDay, toDayNumber } from '../calendar/gregorian.ts'
import type { Clue, Told } from './clue.ts'

/** A line that holds a date may hold so many other tokens: «نشر في», an hour, a bar. */
const OTHERS = 6
/** It is one of so many lines at the top or the foot. */
const LINES = 3

/**
 * A full date that stands alone on its line above or below an article: «الثلاثاء 29 يوليو 2025», «نشر في: 29/07/2025 10:30». Two such
 * lines are headings of a list of events, and neither is the day of writing.
 */
export function findLoneDate(
  { tokens }: Passage,
  told: readonly Told[],
): { day: DayNumber; clue: Pick<Clue, 'first' | 'last'> } | undefined {
  const breaks = tokens.flatMap(({ kind }, index) => (kind === 'break' ? [index] : []))
  let line = 0
  const found = told.flatMap(({ found: { said, first, last } }) => {
    if (said.kind !== 'point' || said.date?.year === undefined || said.date.month === undefined) return []
    const { year, month, day } = said.date
    while ((breaks[line] ?? Number.POSITIVE_INFINITY) < first) line++
    const isAtEdge = line < LINES || line > breaks.length - LINES
    if (!isAtEdge || !isRealDay(year, month, day) || !isAlone(tokens, first, last)) return []
    return [{ day: toDayNumber(year, month, day), clue: { first, last } }]
  })
  return found.length === 1 ? found[0] : undefined
}

function isAlone(tokens: Passage['tokens'], first: number, last: number): boolean {
  let others = 0
  for (let at = first - 1; at >= 0 && tokens[at]?.kind !== 'break'; at--) if (++others > OTHERS || tokens[at]?.form === '.') return false
  for (let at = last + 1; at < tokens.length && tokens[at]?.kind !== 'break'; at++) if (++others > OTHERS) return false
  return tokens.some(({ kind }) => kind === 'break')
}
