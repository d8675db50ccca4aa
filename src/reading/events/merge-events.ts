import type { EntityId, ReportedEvent, Span } from '../types.ts'
import { keepReports } from './keep-reports.ts'
import { isDefinite, isEcho, isInHeadline, isOnlyNamed, isSameByPeople, isSameTelling } from './same-telling.ts'
import type { Stage } from './stage.ts'

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
  for (const event of events) {
    const earlier = indicesOf(byKind, event.kind)
    const same =
      nearestFirst(stage, earlier.slice(-LOOK_BACK), event).find((index) => merged[index] && isSameTelling(stage, merged[index], event)) ??
      echoed(stage, merged, byKind, event)
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
): number | undefined {
  const kinds = stage.passage.lexicon.kinds.get(event.kind)?.echoes ?? []
  const earlier = kinds.flatMap((kind) => byKind.get(kind)?.slice(-LOOK_BACK) ?? []).sort((one, other) => other - one)
  return earlier.find((index) => merged[index] && (isEcho(stage, merged[index], event) || isSameByPeople(stage, merged[index], event)))
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
    chain: one.chain.length === 0 && one.evidence.length === 1 && isInHeadline(stage, one) ? other.chain : one.chain,
    arguments: [...one.arguments, ...added],
    places: narrower(stage, one.places, other.places),
    ...(time === undefined ? {} : { time }),
    quantities: addFigures(one.quantities, other.quantities),
    evidence: addEvidence(one.evidence, other.evidence[0]),
  }
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
