import type { EntityId } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd } from './clause.ts'
import type { Filled } from './fill-roles.ts'
import type { Stage } from './stage.ts'
import { findSurroundings } from './surroundings.ts'
import { findTime } from './when.ts'
import { findPlaces } from './where.ts'

/** Where, when and how many: what belongs to the event's own clause. */
export interface Circumstances {
  readonly places: readonly EntityId[]
  readonly time: number | undefined
  readonly quantities: readonly number[]
}

/** Place, time and figures from the candidate's clause. */
export function findCircumstances(stage: Stage, candidate: Candidate, filled: readonly Filled[]): Circumstances {
  const around = findSurroundings(stage, candidate)
  return {
    places: findPlaces(stage, candidate, around, filled),
    time: findTime(stage, candidate, around),
    quantities: quantitiesOf(stage, candidate, filled),
  }
}

/** Figures in the event's clause and in its participants. */
function quantitiesOf(stage: Stage, { verb, end, sentence }: Candidate, filled: readonly Filled[]): number[] {
  const { quantityOf } = stage
  const found = new Set<number>()
  for (const { phrase } of filled) for (let at = phrase.first; at <= phrase.last; at++) addTo(found, quantityOf.get(at))
  const limit = clauseEnd(stage, end + 1, sentence)
  for (let at = verb ? verb.index + 1 : end + 1; at < limit; at++) addTo(found, quantityOf.get(at))
  return [...found].sort((one, other) => one - other)
}

function addTo(found: Set<number>, quantity: number | undefined): void {
  if (quantity !== undefined) found.add(quantity)
}
