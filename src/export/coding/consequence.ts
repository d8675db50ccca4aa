import type { ReportedEvent } from '../../reading/types.ts'
import { tookPlace } from '../facts/reality.ts'
import type { SourcedEvent } from '../types.ts'

/** Kinds that tell what came of another event: «قتل 12 في قصف». */
const CONSEQUENCES = new Set(['kill', 'injure'])

/**
 * Whether an event only tells the dead of another that is an event of its own: the same figure of the same article stands in both. A layout
 * that adds up the dead would count them twice.
 */
export function isConsequence({ event, articles }: SourcedEvent): boolean {
  if (!CONSEQUENCES.has(event.kind)) return false
  return event.reports.some((report) => {
    const events = articles.get(report.article)?.reading.events ?? []
    const own = events[report.event]
    return (
      own !== undefined &&
      events.some((other) => other !== own && !CONSEQUENCES.has(other.kind) && tookPlace(other) && sharesFigure(own, other))
    )
  })
}

const sharesFigure = (one: ReportedEvent, other: ReportedEvent) => one.quantities.some((quantity) => other.quantities.includes(quantity))
