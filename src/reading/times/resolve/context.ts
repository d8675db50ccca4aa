import type { DayNumber } from '../calendar/gregorian.ts'
import type { Tense } from '../tense.ts'

/** Which way an undirected day lies where nothing shows it: news looks back, plans look ahead. */
export type Prefer = 'news' | 'past' | 'future'

/** What a time is resolved against. */
export interface Context {
  /** The day of writing; `undefined` where it is not known. */
  readonly anchor: DayNumber | undefined
  readonly tense: Tense
  readonly prefer: Prefer
  /** The hour of writing, where an assistant asks. */
  readonly hour: number | undefined
  /** The day named last before this in the text. */
  readonly latest: DayNumber | undefined
  /** The date, month or year named last: what «العام نفسه» and «الشهر التالي» count from. */
  readonly named: Named | undefined
  /** The time told right before this one: what «بعد ذلك بيومين» counts from. */
  readonly prior: Named | undefined
}

/** A time of the calendar, by its first day and how exact it is. */
export interface Named {
  readonly from: DayNumber
  readonly precision: 'day' | 'month' | 'year'
}

/** How much farther a day ahead counts than one behind. */
export function weightOf({ tense, prefer }: Context): { behind: number; ahead: number } {
  if (prefer === 'future') return { behind: 1000, ahead: 1 }
  if (prefer === 'past') return { behind: 1, ahead: 1000 }
  if (tense === 'future') return { behind: 10, ahead: 1 }
  return { behind: 1, ahead: tense === 'past' ? 4 : 2 }
}

/** The candidate nearest to the anchor, days ahead weighed as the tense says. */
export function nearest(candidates: readonly DayNumber[], anchor: DayNumber, context: Context): DayNumber | undefined {
  const { behind, ahead } = weightOf(context)
  let best: DayNumber | undefined
  let least = Number.POSITIVE_INFINITY
  for (const day of candidates) {
    const distance = day > anchor ? (day - anchor) * ahead : (anchor - day) * behind
    if (distance < least) {
      least = distance
      best = day
    }
  }
  return best
}
