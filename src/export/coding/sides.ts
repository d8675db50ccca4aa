import type { Participant, RecordedEvent } from '../../record/types.ts'
import { participantsAs } from '../facts/participants.ts'

/** The two sides of an event for formats that know no more: who did it, and who it was done to or with. */
export interface Sides {
  readonly first: readonly Participant[]
  readonly second: readonly Participant[]
}

/** Its parties only: see `isParty`. */
export function sidesOf(event: RecordedEvent): Sides {
  const first = participantsAs(event, 'actor').filter(isParty)
  const others = participantsAs(event, 'with', 'recipient').filter(isParty)
  const victims = participantsAs(event, 'victim').filter(isParty)
  return { first, second: [...others, ...victims] }
}

/** What is only described in words – «حيا سكنيا», «12» – is no party that a code or a name could stand for, nor is a place. */
export function isParty({ kind }: Participant): boolean {
  return kind !== 'place' && kind !== 'words' && kind !== 'anonymous'
}
