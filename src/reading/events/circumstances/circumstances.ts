import type { Counted, EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd } from '../clause/clause.ts'
import type { Filled } from '../participants/fill-roles.ts'
import type { Stage } from '../stage.ts'
import { findBeginning } from './since.ts'
import { findSurroundings } from './surroundings.ts'
import { findTime } from './when.ts'
import { findPlaces } from './where.ts'

/** Where, when and how many: what belongs to the event's own clause. */
export interface Circumstances {
  readonly places: readonly EntityId[]
  readonly time: number | undefined
  /** Since when, where nothing tells a time of its own. */
  readonly since: number | undefined
  readonly quantities: readonly number[]
}

/** Place, time and figures from the candidate's clause. */
export function findCircumstances(stage: Stage, candidate: Candidate, filled: readonly Filled[]): Circumstances {
  const around = findSurroundings(stage, candidate)
  const time = isRisen(stage, candidate) ? undefined : findTime(stage, candidate, around)
  return {
    places: findPlaces(stage, candidate, around, filled),
    time,
    since: time === undefined ? findBeginning(stage, candidate, around) : undefined,
    quantities: quantitiesOf(stage, candidate, filled),
  }
}

/** «ارتفاع عدد القتلى اليوم إلى ثلاثة»: the day is that of the count, and not when they died. */
function isRisen({ passage }: Stage, { rule, first }: Candidate): boolean {
  return rule === 'toll-trigger' && passage.words[first]?.definite === true
}

/** Figures in the event's clause and in its participants, but for those of another harm («مقتل ضابط وإصابة جنديين»). */
function quantitiesOf(stage: Stage, { kind, verb, end, sentence }: Candidate, filled: readonly Filled[]): number[] {
  const { quantityOf, quantities } = stage
  const found = new Set<number>()
  for (const { phrase } of filled) for (let at = phrase.first; at <= phrase.last; at++) addTo(found, quantityOf.get(at))
  const limit = clauseEnd(stage, end + 1, sentence)
  for (let at = verb ? verb.index + 1 : end + 1; at < limit; at++) addTo(found, quantityOf.get(at))
  const own = COUNTED_AS[kind]
  const isOwn = (at: number) => !own || (quantities[at]?.counts ?? [own]).includes(own)
  return [...found].filter(isOwn).sort((one, other) => one - other)
}

/** What a figure of those harmed counts, by the kind of event it belongs to. */
const COUNTED_AS: Readonly<Partial<Record<string, Counted>>> = {
  kill: 'killed',
  die: 'killed',
  injure: 'injured',
  arrest: 'arrested',
  displace: 'displaced',
  missing: 'missing',
  abduct: 'abducted',
  release: 'released',
}

function addTo(found: Set<number>, quantity: number | undefined): void {
  if (quantity !== undefined) found.add(quantity)
}
