import { groundOf } from '../../places/place-ground.ts'
import type { EntityId, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { isElsewhere } from '../tellings/other-place.ts'
import { REAL } from '../told.ts'
import { headingMark } from './frame-places.ts'
import { placesWithin } from './places-within.ts'

/** What is done at a place, by those and to those who are there. */
export const AT_PLACE: ReadonlySet<string> = new Set(
  `attack strike bomb shoot stab ambush raid clash explosion assassinate abduct destroy fire flood storm landslide accident air-crash shipwreck
  building-collapse riot protest sit-in labour-strike kill injure die missing rescue evacuate arrest seize steal escape displace close-crossing
  open-crossing curfew sexual-violence torture investigate`.split(/\s+/),
)
/** An article under such a heading that tells more than this has more places than one, in sentences. */
const SHORTEST = 8

/**
 * Give what the lead of a short report tells without a place the one that its headline opens with: «سوسة : حجز أقراص مخدرة. تمكن الأعوان من إيقاف شخصين».
 * Nothing where the sentence tells of another place, nor under a government that speaks («موسكو: …»).
 */
export function fromHeading(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const { sentences } = stage.passage
  const places = headingPlaces(stage)
  const isShort = sentences.filter(({ part }) => part === 'body').length <= SHORTEST
  if (places.length === 0 || !places.every((place) => isOfAll(stage, events, place))) return [...events]
  return events.map((event) => (isUnder(stage, event, places, isShort) ? { ...event, places } : event))
}

/** A country before the mark may be who speaks: «روسيا: …». It is where things are if all that the article places is in it. */
function isOfAll({ passage, book }: Stage, events: readonly ReportedEvent[], place: EntityId): boolean {
  const country = book.get(place)?.country
  if (book.get(place)?.kind !== 'country') return true
  const told = events.filter(({ retold, places }) => !retold && places.length > 0)
  if (told.length === 0) return groundOf(passage).home === country
  return told.every(({ places }) => places.some((each) => book.get(each)?.country === country))
}

function isUnder(stage: Stage, event: ReportedEvent, places: readonly EntityId[], isShort: boolean): boolean {
  const { kind, status, retold, trigger } = event
  if (event.places.length > 0 || retold || !REAL.has(status) || !AT_PLACE.has(kind)) return false
  return (isShort || trigger.start < stage.leadEnd) && !isElsewhere(stage, event, places) && !isCloser(stage, event, places)
}

/** Its sentence names a place in that country. */
function isCloser({ book }: Stage, { evidence: [sentence] }: ReportedEvent, places: readonly EntityId[]): boolean {
  if (places.some((place) => book.get(place)?.kind !== 'country')) return false
  return book.within(sentence).some(({ entity, metonym }) => !metonym && book.get(entity)?.kind === 'place')
}

/** The place before the mark of the first headline, where it is no speaker. */
function headingPlaces(stage: Stage): readonly EntityId[] {
  const { passage } = stage
  const [headline] = passage.sentences
  if (headline?.part !== 'headline') return []
  const mark = headingMark(passage, headline)
  if (mark === undefined) return []
  return isSpeaker(stage, headline.start, passage.tokens[mark]?.start ?? 0) ? [] : placesWithin(stage, headline.first, mark - 1)
}

function isSpeaker({ sourceAt }: Stage, start: number, end: number): boolean {
  for (const links of sourceAt.values()) if (links.some(({ mention }) => mention.start >= start && mention.end <= end)) return true
  return false
}
