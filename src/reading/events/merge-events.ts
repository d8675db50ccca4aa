import type { EntityId, ReportedEvent, Span } from '../types.ts'
import { isDefinite } from './definite.ts'
import { keepReports } from './keep-reports.ts'
import { isOnlyNamed } from './same-status.ts'
import { isEcho, isNearLead, isSameByPeople, isSameTelling } from './same-telling.ts'
import type { Stage } from './stage.ts'
import { isInHeadline } from './wording.ts'

/** A telling is compared with at most this many earlier events of its kind, so that time stays linear. */
const LOOK_BACK = 12
/** Tellings of one event give it no more figures than this: a list of results is no event's, and time stays linear. */
const MOST_FIGURES = 60

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
    if (same !== undefined && known) merged[same] = join(stage, known, event)
    else {
      earlier.push(merged.length)
      merged.push(event)
    }
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

/** A headline leaves out who says so: the body's first telling has it. */
function join(stage: Stage, one: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const added = other.arguments.filter((argument) => !one.arguments.some((each) => each.role === argument.role))
  const time = one.time ?? other.time
  return {
    ...one,
    ...(isOnlyNamed(stage, one, other) ? { status: other.status, ...(other.statusCue ? { statusCue: other.statusCue } : {}) } : {}),
    chain: isUnsourced(stage, one, other) ? other.chain : one.chain,
    arguments: [...one.arguments, ...added],
    places: narrower(stage, one.places, other.places),
    ...(time === undefined ? {} : { time }),
    quantities: addFigures(one.quantities, other.quantities),
    evidence: addEvidence(one.evidence, other.evidence[0]),
  }
}

/** In the lead; what is said further down is another's word on it. */
function isUnsourced(stage: Stage, one: ReportedEvent, { trigger }: ReportedEvent): boolean {
  return one.chain.length === 0 && one.evidence.length === 1 && isInHeadline(stage, one) && trigger.start < stage.leadEnd
}

/** A town says more than its country. */
function narrower({ book }: Stage, known: readonly EntityId[], more: readonly EntityId[]): readonly EntityId[] {
  const isWide = known.every((place) => book.get(place)?.kind === 'country')
  return isWide && more.some((place) => book.get(place)?.kind === 'place') ? more : known.length > 0 ? known : more
}

function addFigures(known: readonly number[], more: readonly number[]): readonly number[] {
  if (more.length === 0 || known.length >= MOST_FIGURES) return known
  return [...new Set([...known, ...more])].sort((first, second) => first - second)
}

function addEvidence(evidence: readonly [Span, ...Span[]], span: Span): readonly [Span, ...Span[]] {
  return evidence.at(-1)?.start === span.start || evidence.some(({ start }) => start === span.start) ? evidence : [...evidence, span]
}
