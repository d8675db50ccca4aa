import type { ReportedEvent } from '../types.ts'
import { isDefinite } from './definite.ts'
import { joinTellings } from './join-tellings.ts'
import { keepReports } from './keep-reports.ts'
import { isEcho, isNearLead, isSameByPeople, isSameTelling } from './same-telling.ts'
import type { Stage } from './stage.ts'
import { isInHeadline } from './wording.ts'

/** A telling is compared with at most this many earlier events of its kind, so that time stays linear. */
const LOOK_BACK = 12

/**
 * Join the tellings of one event in one article. The first telling keeps its trigger; the others add evidence and what the first left
 * open.
 */
export function mergeEvents(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const merged: ReportedEvent[] = []
  const byKind = new Map<string, number[]>()
  const inLead = kindsInLead(stage, events)
  for (const event of events) {
    const earlier = indicesOf(byKind, event.kind)
    const same =
      nearestFirst(stage, earlier.slice(-LOOK_BACK), event).find((index) => merged[index] && isSameTelling(stage, merged[index], event)) ??
      echoed(stage, merged, byKind, event, inLead)
    const known = same === undefined ? undefined : merged[same]
    if (same === undefined || !known) {
      earlier.push(merged.length)
      merged.push(event)
      continue
    }
    const joined = joinTellings(stage, known, event)
    if (joined.kind !== known.kind) indicesOf(byKind, joined.kind).push(same)
    merged[same] = joined
  }
  return keepReports(stage, merged)
}

/** What refers back means the nearest; else the first telling is the event's. */
function nearestFirst(stage: Stage, earlier: readonly number[], event: ReportedEvent): readonly number[] {
  return isDefinite(stage, event) ? earlier.toReversed() : earlier
}

/** The nearest earlier event that this one's noun may refer back to. */
function echoed(
  stage: Stage,
  merged: readonly ReportedEvent[],
  byKind: ReadonlyMap<string, readonly number[]>,
  event: ReportedEvent,
  inLead: ReadonlySet<string>,
): number | undefined {
  const kinds = stage.passage.lexicon.kinds.get(event.kind)?.echoes ?? []
  const earlier = kinds.flatMap((kind) => byKind.get(kind)?.slice(-LOOK_BACK) ?? []).sort((one, other) => other - one)
  return earlier.find((index) => {
    const known = merged[index]
    if (!known) return false
    if (isEcho(stage, known, event) || isSameByPeople(stage, known, event)) return true
    return !inLead.has(known.kind) && isNearLead(stage, known, event)
  })
}

/** The kinds of what the lead tells. */
function kindsInLead(stage: Stage, events: readonly ReportedEvent[]): Set<string> {
  const told = events.filter((event) => event.trigger.start < stage.leadEnd && !isInHeadline(stage, event))
  return new Set(told.map(({ kind }) => kind))
}

function indicesOf(byKind: Map<string, number[]>, kind: string): number[] {
  let indices = byKind.get(kind)
  if (!indices) {
    indices = []
    byKind.set(kind, indices)
  }
  return indices
}
