import type { Argument, EntityId, ReportedEvent, Span } from '../types.ts'
import type { Stage } from './stage.ts'

/**
 * Join the tellings of one event in one article: the same kind with nothing that contradicts it. The first telling keeps its trigger;
 * the others add evidence and what the first left open. A telling with another status is another voice on the same event.
 */
export function mergeEvents(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const merged: ReportedEvent[] = []
  const byKind = new Map<string, number[]>()
  for (const event of events) {
    const earlier = byKind.get(event.kind) ?? []
    const same = earlier.slice(-LOOK_BACK).find((index) => isSame(stage, merged[index], event))
    const known = same === undefined ? undefined : merged[same]
    if (same !== undefined && known) merged[same] = join(known, event)
    else {
      byKind.set(event.kind, [...earlier, merged.length])
      merged.push(event)
    }
  }
  return merged
}

/** A telling is compared with at most this many earlier events of its kind, so that time stays linear. */
const LOOK_BACK = 12

function isSame(stage: Stage, one: ReportedEvent | undefined, other: ReportedEvent): boolean {
  if (!one || one.retold !== other.retold || one.status !== other.status) return false
  const times = [one.time, other.time].map((time) => (time === undefined ? undefined : stage.times[time]))
  if (times[0]?.value && times[1]?.value && !times[0].value.startsWith(times[1].value) && !times[1].value.startsWith(times[0].value)) return false
  if (one.places.length > 0 && other.places.length > 0 && !one.places.some((place) => other.places.includes(place))) return false
  if (contradictFigures(stage, one, other)) return false
  const shared = sharedEntities(one, other)
  if (shared === 'contradict') return false
  return shared === 'share' || (isBare(other) && isDefinite(stage, other))
}

type Sharing = 'share' | 'open' | 'contradict'

/** Two events with known participants in one role must share one of them. */
function sharedEntities(one: ReportedEvent, other: ReportedEvent): Sharing {
  let sharing: Sharing = 'open'
  for (const role of ['actor', 'victim', 'recipient', 'with'] as const) {
    const [ours, theirs] = [entitiesIn(one, role), entitiesIn(other, role)]
    if (ours.length === 0 || theirs.length === 0) continue
    if (!ours.some((entity) => theirs.includes(entity))) return 'contradict'
    sharing = 'share'
  }
  return sharing
}

function entitiesIn({ arguments: all }: ReportedEvent, role: Argument['role']): EntityId[] {
  return all.flatMap((argument) => (argument.role === role && argument.entity ? [argument.entity] : []))
}

/** Figures are compared by their least value: «مقتل 5» and «مقتل 8» are two reports until the record says otherwise. */
function contradictFigures({ quantities }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const figures = (event: ReportedEvent) => event.quantities.flatMap((index) => (quantities[index]?.min === undefined ? [] : [quantities[index].min]))
  const [ours, theirs] = [figures(one), figures(other)]
  return ours.length > 0 && theirs.length > 0 && !ours.some((figure) => theirs.includes(figure))
}

/** No participants of its own: «الاجتماع», «الهجوم». */
function isBare(event: ReportedEvent): boolean {
  return event.arguments.every(({ entity }) => entity === undefined)
}

function isDefinite({ passage }: Stage, { trigger }: ReportedEvent): boolean {
  const words = passage.article.text.slice(trigger.start, trigger.end)
  return words.startsWith('ال') || words.startsWith('لل')
}

function join(one: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const added = other.arguments.filter((argument) => !one.arguments.some((each) => each.role === argument.role))
  const time = one.time ?? other.time
  return {
    ...one,
    arguments: [...one.arguments, ...added],
    places: one.places.length > 0 ? one.places : other.places,
    ...(time === undefined ? {} : { time }),
    quantities: [...new Set([...one.quantities, ...other.quantities])].sort((first, second) => first - second),
    evidence: addEvidence(one.evidence, other.evidence[0]),
  }
}

function addEvidence(evidence: readonly [Span, ...Span[]], span: Span): readonly [Span, ...Span[]] {
  return evidence.some(({ start }) => start === span.start) ? evidence : [...evidence, span]
}
