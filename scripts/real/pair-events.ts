import type { Reading, ReportedEvent, Span } from '../../src/index.ts'
import { overlap } from '../score/pair.ts'
import { type RealEvent, type Telling, toSpan } from './marks.ts'

/** So far from a marked trigger, in characters, a row of the same kind in the same sentence still tells the marked event: «نفذ … هجوما». */
const NEAR = 60

export interface Pair {
  readonly event: RealEvent
  readonly found: ReportedEvent
  /** The telling that the row stands on. */
  readonly telling: Telling
}
export interface PairedEvents {
  readonly pairs: readonly Pair[]
  /** Rows that tell a marked event which another row tells already. */
  readonly twins: readonly Pair[]
  /** Rows that stand on a marked event and give it another kind. */
  readonly otherKind: readonly Pair[]
  readonly missed: readonly RealEvent[]
  /** Rows on nothing that was marked. */
  readonly extra: readonly ReportedEvent[]
}

/** Which row tells which marked event: each event has one row, the one that stands on its first telling if there is one. Unsure events take their rows away. */
export function pairEvents(reading: Reading, events: readonly RealEvent[]): PairedEvents {
  const candidates = events.flatMap((event) =>
    reading.events.flatMap((found) => {
      const best = bestTelling(reading, event, found)
      return best ? [{ event, found, ...best }] : []
    }),
  )
  candidates.sort((one, other) => other.likeness - one.likeness)
  const [byEvent, taken] = [new Map<RealEvent, Pair>(), new Set<ReportedEvent>()]
  const twins: Pair[] = []
  const otherKind: Pair[] = []
  for (const { event, found, telling, likeness } of candidates) {
    if (taken.has(found)) continue
    taken.add(found)
    const pair = { event, found, telling }
    if (likeness < KIND) otherKind.push(pair)
    else if (byEvent.has(event)) twins.push(pair)
    else byEvent.set(event, pair)
  }
  const sure = ({ event }: Pair) => !event.unsure
  return {
    pairs: [...byEvent.values()].filter(sure),
    twins: twins.filter(sure),
    otherKind: otherKind.filter(sure),
    missed: events.filter((event) => !event.unsure && !byEvent.has(event)),
    extra: reading.events.filter((found) => !taken.has(found)),
  }
}

/** What agreement in kind weighs: more than all else. */
const KIND = 4

function bestTelling(reading: Reading, event: RealEvent, found: ReportedEvent): { telling: Telling; likeness: number } | undefined {
  const isOfKind = event.kinds.includes(found.kind)
  let best: { telling: Telling; likeness: number } | undefined
  for (const [index, telling] of event.tellings.entries()) {
    const near = nearness(reading, toSpan(telling.trigger), found, isOfKind)
    if (near === 0) continue
    const likeness = near + (isOfKind ? KIND : 0) + (index === 0 ? 1 : 0)
    if (!best || likeness > best.likeness) best = { telling, likeness }
  }
  return best
}

/** 2 on the trigger itself, 1 where only the evidence of a joined telling meets it, less where another word beside it tells the same. */
function nearness(reading: Reading, trigger: Span, found: ReportedEvent, isOfKind: boolean): number {
  if (overlap(trigger, found.trigger) > 0) return 2
  if (!isOfKind) return 0
  if (found.evidence.some((evidence) => evidence !== found.evidence[0] && overlap(trigger, evidence) > 0)) return 1
  const distance = Math.max(trigger.start - found.trigger.end, found.trigger.start - trigger.end)
  return distance <= NEAR && sentenceAt(reading, trigger) === sentenceAt(reading, found.trigger) ? 0.5 : 0
}

function sentenceAt({ sentences }: Reading, { start }: Span): number {
  return sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
}
