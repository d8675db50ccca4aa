import type { ReportedEvent } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { joinNewer } from './grown-tolls.ts'
import { isTogether } from './same-participants.ts'
import { isSameTelling } from './same-telling.ts'

/** An event is compared with at most this many earlier events of its kind, so that time stays linear. */
export const LOOK_BACK = 12

/**
 * Join the events that only all their tellings together show to be one: «السيول» of the headline and «فيضانات» below it, once each is known to be of one
 * province.
 *
 * @param compared With which others each was compared when it came; one that has been joined to since is another.
 * @returns For each event the index of the one that it is joined to, itself where it stands alone; `events` is changed.
 */
export function joinLeft(stage: Stage, events: ReportedEvent[], compared: ReadonlyMap<ReportedEvent, readonly ReportedEvent[]>): number[] {
  const joinedTo = events.map((_, index) => index)
  const byKind = new Map<string, number[]>()
  for (const [index, event] of events.entries()) {
    const earlier = byKind.get(event.kind) ?? []
    byKind.set(event.kind, earlier)
    const known = compared.get(event)
    const first = earlier
      .slice(-LOOK_BACK)
      .find((each) => events[each] && !known?.includes(events[each]) && isSameTelling(stage, events[each], event))
    const one = events[first ?? -1]
    if (first === undefined || !one) {
      earlier.push(index)
      continue
    }
    events[first] = withEvidence(joinNewer(stage, one, event), event)
    joinedTo[index] = first
  }
  return joinedTo
}

/** All that tells the second tells the one of both. */
export function withEvidence(joined: ReportedEvent, { evidence }: ReportedEvent): ReportedEvent {
  const more = evidence.filter(({ start }) => !joined.evidence.some((each) => each.start === start))
  const [first, ...others] = [...joined.evidence, ...more].sort((one, other) => one.start - other.start)
  return first === undefined ? joined : { ...joined, evidence: [first, ...others] }
}

/** What refers back means the nearest; else the first telling is the event's. */
export function nearestFirst(stage: Stage, earlier: readonly number[], event: ReportedEvent): readonly number[] {
  return isDefinite(stage, event) || isTogether(stage, event) ? earlier.toReversed() : earlier
}
