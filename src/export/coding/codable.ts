import type { RecordedEvent } from '../../record/types.ts'
import { type DaysOfEvent, daysOf } from '../facts/days.ts'
import { isDeniedBySome, tookPlace } from '../facts/reality.ts'

/** Days close enough to stand for a date. */
export function closeDays(event: RecordedEvent): DaysOfEvent | undefined {
  const days = daysOf(event)
  return days && days.length <= LONGEST ? days : undefined
}

/** Within so many days an event of the coded layouts must be placed; what is vaguer has no date there. */
const LONGEST = 31

/**
 * The days of an event that may stand in a layout which holds only what took place on a date; nothing for what is planned, denied, failed,
 * cancelled, demanded or supposed, and for what has no date.
 */
export function codableDays(event: RecordedEvent): DaysOfEvent | undefined {
  return tookPlace(event) ? closeDays(event) : undefined
}

/** What a layout without a word for it must say in its notes. */
export function caveatsOf(event: RecordedEvent): string[] {
  const days = daysOf(event)
  return [
    ...(isDeniedBySome(event) ? ['denied by some of those who are cited'] : []),
    ...(days && !days.stated ? ['no day is named; dated by publication'] : []),
    ...(days?.contested ? ['other days are reported'] : []),
    ...(event.place.length > 1 ? ['other places are named'] : []),
    ...event.disagreements.map(({ slot, relation, why }) => `${relation} of ${slot}: ${why}`),
  ]
}
