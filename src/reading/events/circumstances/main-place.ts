import { sentenceAt } from '../../passage.ts'
import type { EntityId, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { turnsAway } from '../tellings/incident.ts'
import { isTown, lieApart } from '../tellings/lie-apart.ts'
import { REAL } from '../told.ts'
import { befallsOthers } from './one-scene.ts'
import { isPlaceItself } from './places-within.ts'
import { AT_PLACE } from './under-heading.ts'

/** What happens at one place of a land. */
const AT_ONE_PLACE = new Set([
  ...AT_PLACE,
  ...'besiege capture-territory lose-territory advance earthquake deploy surrender withdraw retreat'.split(' '),
])
/** What an article is about is named so often at the least, and so many times as often as any other place. */
const FEWEST = 3
const LEAD = 2

/**
 * Give what happens in a sentence that names the place the whole article is about, and is told without any, that place: «ارتفعت حصيلة القصف إلى عشرين قتيلا، ونقل
 * سكان عفرين جرحاهم». Nothing where the sentence names another country or a town far off, turns to another matter or tells what befalls those of another land.
 */
export function fromMainPlace(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const place = mainPlace(stage)
  return place === undefined ? [...events] : events.map((event) => (isThere(stage, event, place) ? { ...event, places: [place] } : event))
}

/** The place in a country that a headline names and the article names far more often than any other. */
function mainPlace({ book, headlines }: Stage): EntityId | undefined {
  const named = new Map<EntityId, number>()
  for (const mention of book.mentions) {
    const { entity } = mention
    if (isPlaceItself(mention) && book.get(entity)?.kind === 'place') named.set(entity, (named.get(entity) ?? 0) + 1)
  }
  const [most, second] = [...named].sort(([, one], [, other]) => other - one)
  if (!most || most[1] < FEWEST || most[1] < LEAD * (second?.[1] ?? 0)) return undefined
  const [place] = most
  const isInHeadline = headlines.some((headline) => book.within(headline).some(({ entity, metonym }) => entity === place && !metonym))
  return isInHeadline && book.get(place)?.country !== undefined ? place : undefined
}

function isThere(stage: Stage, event: ReportedEvent, place: EntityId): boolean {
  const { kind, places, status, evidence } = event
  if (places.length > 0 || !AT_ONE_PLACE.has(kind) || !REAL.has(status)) return false
  const { passage, book } = stage
  const country = book.get(place)?.country ?? ''
  const named = book.within(evidence[0]).filter(isPlaceItself)
  const isElsewhere = named.some(({ entity }) =>
    book.get(entity)?.kind === 'country'
      ? book.get(entity)?.country !== country
      : isTown(stage, entity) && lieApart(stage, [place], [entity]),
  )
  if (isElsewhere || !named.some(({ entity }) => entity === place) || befallsOthers(stage, event, country)) return false
  const sentence = passage.sentences[sentenceAt(passage, evidence[0].start)]
  return sentence !== undefined && !turnsAway(passage, sentence)
}
