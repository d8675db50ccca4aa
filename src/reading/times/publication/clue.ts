import type { DayNumber } from '../calendar/gregorian.ts'
import type { Found } from '../said.ts'
import type { Tense } from '../tense.ts'

/** A time of the text, with what is needed to reason about the day of writing. */
export interface Told {
  readonly found: Found
  readonly tense: Tense
  /** Index of its sentence. */
  readonly sentence: number
}

/** Something that rules out days of writing. */
export interface Clue {
  /** The tokens that give it. */
  readonly first: number
  readonly last: number
  readonly allows: (day: DayNumber) => boolean
}
