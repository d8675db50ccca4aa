import type { Argument, ReportedEvent } from '../../types.ts'
import { hasArticle } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { ASSAULTS, befell } from './share-doers.ts'

/** The telling with the doer stands no further after the first, in events. */
const LOOK_AHEAD = 8

/**
 * «انفجرت سيارة مفخخة في المدينة. وتبنى التنظيم التفجير», «هجوم على حاجز … ونفذ الهجوم مسلحون»: the doer that the next assault with the article has, where it
 * takes up this one: nothing else is told of it but who did it.
 */
export function doersToldLater(stage: Stage, events: readonly ReportedEvent[], at: number): readonly Argument[] {
  const event = events[at]
  if (event?.status !== 'happened' || (event.arguments.length === 0 && event.places.length === 0)) return []
  for (const later of events.slice(at + 1, at + 1 + LOOK_AHEAD)) {
    if (!ASSAULTS.has(later.kind)) continue
    const isSame = later.kind === event.kind || later.kind === 'attack' || event.kind === 'attack'
    if (!isSame || later.status !== event.status || later.retold !== event.retold || !hasArticle(stage, later)) return []
    const doers = later.arguments.filter(({ role }) => role === 'actor')
    const isQuality = doers.some(({ start }) => start === later.trigger.end + 1)
    const isOnlyDone =
      !(isQuality && later.rule === 'noun-trigger') &&
      doers.length > 0 &&
      doers.length === later.arguments.length &&
      later.places.length === 0
    return isOnlyDone && !befell(event, doers) ? doers : []
  }
  return []
}
