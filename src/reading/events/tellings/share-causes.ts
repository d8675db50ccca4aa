import type { Argument, ReportedEvent, SourceKind } from '../../types.ts'
import { ASSAULTS, HARM } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { narrower, timeOfBoth } from './join-circumstances.ts'
import { contradictInCircumstances } from './same-circumstances.ts'
import { isNamed } from './same-participant.ts'

/** Two events by their index: the second is what the first came of, as some telling says. */
export interface Consequence {
  readonly harm: number
  readonly cause: number
}

/**
 * Give what came of a deed the place, the day and the doer that only another sentence tells of the deed, and the deed those of the harm: «قتل ثلاثة في
 * هجوم» … «وقع الهجوم مساء الجمعة في دنفر» … «أطلق كيفن مورغان النار». Nothing that is told otherwise is changed.
 */
export function shareCauses(stage: Stage, events: readonly ReportedEvent[], consequences: readonly Consequence[]): ReportedEvent[] {
  const shared = [...events]
  for (const { harm, cause } of consequences) shareWith(stage, shared, cause, harm)
  for (const { harm, cause } of consequences) shareWith(stage, shared, harm, cause)
  return shared
}

function shareWith(stage: Stage, shared: ReportedEvent[], to: number, from: number): void {
  const [event, other] = [shared[to], shared[from]]
  if (
    !event ||
    !other ||
    other.evidence.length === 1 ||
    !REAL.has(event.status) ||
    !REAL.has(other.status) ||
    contradictInCircumstances(stage, event, other)
  )
    return
  const isByOne = [event, other].every(({ kind }) => HARM.has(kind) || ASSAULTS.has(kind))
  const isDated = other.time !== undefined && stage.times[other.time]?.type !== 'DURATION'
  const time = isDated ? timeOfBoth(stage, event, other) : event.time
  shared[to] = {
    ...event,
    places: narrower(stage, event, other),
    ...(time === undefined ? {} : { time }),
    arguments: isByOne ? withDoer(stage, event, other) : event.arguments,
  }
}

/** The doers of the other where the event has none, or only one that nobody names. */
function withDoer(stage: Stage, { arguments: all }: ReportedEvent, other: ReportedEvent): readonly Argument[] {
  const [ours, theirs] = [all, other.arguments].map((each) => each.filter(({ role }) => role === 'actor'))
  if (
    !ours ||
    !theirs ||
    theirs.length === 0 ||
    theirs.some((each) => isSource(stage, each)) ||
    theirs.some((each) => all.some((argument) => isOneOf(argument, each)))
  )
    return all
  if (ours.length === 0) return [...all, ...theirs]
  const isBetter = ours.every((each) => each.entity === undefined) && theirs.every((each) => isNamed(stage, each))
  return isBetter ? [...all.filter(({ role }) => role !== 'actor'), ...theirs] : all
}

/** «وفق الحصيلة التي أعلنها الوزير»: who only says so did not do it; who owns a deed may be a source too. */
function isSource({ sourceAt }: Stage, { start }: Argument): boolean {
  return sourceAt.get(start)?.some(({ kind }) => SPEAKERS.has(kind)) ?? false
}

const SPEAKERS = new Set<SourceKind>([
  ...(['official', 'medical', 'judicial', 'security', 'diplomatic', 'witness', 'rights'] as const),
  ...(['outlet', 'agency', 'media', 'document'] as const),
])

function isOneOf(one: Argument, other: Argument): boolean {
  return one.start === other.start || (one.entity !== undefined && one.entity === other.entity)
}
