import type { ReportedEvent } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { goesOn, isAtOnePlace } from './incident.ts'
import type { Part } from './share-incident.ts'

/**
 * Give what the headline or the lead of an article on one incident places only in a country the town that tells it next: «مقتل ثمانية في مواجهات في
 * الفلبين … أصيب جندي في المواجهات قرب بلدة داتو».
 */
export function narrowHead(stage: Stage, shared: ReportedEvent[], parts: readonly Part[]): ReportedEvent[] {
  const told = parts.flatMap(({ index, at }) => (shared[index] ? [{ index, at: at[0] ?? 0, event: shared[index] }] : []))
  const placed = told.filter(({ event }) => isAtOnePlace(event) && event.places.some((place) => stage.book.get(place)?.kind === 'place'))
  for (const { index, at, event } of told) {
    const close = placed.find((each) => each.event.kind === event.kind || isDefinite(stage, each.event))
    const isWhole = event.places.length > 0 && event.places.every((place) => stage.book.get(place)?.kind === 'country')
    if (
      close &&
      isWhole &&
      !WIDESPREAD.has(event.kind) &&
      isAtOnePlace(event) &&
      at < close.at &&
      event.trigger.start < stage.leadEnd &&
      close.at - at <= REACH_OF_HEAD &&
      goesOn(stage, at + 1, close.at)
    )
      shared[index] = { ...event, places: close.event.places }
  }
  return shared
}

/** The sentences of a headline, a summary and a lead, and some more. */
const REACH_OF_HEAD = 5

/** What goes through a whole country and is told of one town as well. */
const WIDESPREAD = new Set(['protest', 'riot', 'sit-in', 'storm', 'flood', 'earthquake'])
