import type { Argument, Entity, Quantity, Reading, ReportedEvent, Span } from '../../reading/types.ts'
import type { ArticleKey, Participant, PlaceOfTelling, Telling, Toll } from '../types.ts'
import { contentWords } from './content-words.ts'
import { toKnown } from './entity-key.ts'
import { excerptOf } from './excerpt.ts'
import { findOpenings } from './openings.ts'
import { peopleBeside } from './people-beside.ts'
import { type LinkGround, toLinks } from './to-links.ts'
import { windowOf } from './window.ts'

/** A reading as the record looks at it. */
interface Source extends LinkGround {
  readonly reading: Reading
}

/**
 * The events of a reading, cut loose from it: every telling holds all that comparing and merging need, and no more.
 *
 * @param article What the record calls the article.
 */
export function toTellings(reading: Reading, article: ArticleKey): Telling[] {
  const named = new Set(reading.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity))
  const { text } = reading.article
  const source = { reading, text, entities: new Map(reading.entities.map((entity) => [entity.id, entity])), named }
  const seen = new Map<number, number>()
  const openings = findOpenings(reading)
  return reading.events.map((event, index) => {
    const at = event.trigger.start
    const nth = (seen.get(at) ?? 0) + 1
    seen.set(at, nth)
    return toTelling(event, index, nth > 1 ? `${article}:${at}.${nth}` : `${article}:${at}`, article, source, openings.get(event))
  })
}

function toTelling(
  event: ReportedEvent,
  index: number,
  id: string,
  article: ArticleKey,
  source: Source,
  opening: Telling['opening'],
): Telling {
  const { reading } = source
  const { outlet } = reading.article
  const { published } = reading
  const time = windowOf(event, reading)
  return {
    id,
    article,
    event: index,
    kind: event.kind,
    ...(opening ? { opening } : {}),
    status: event.status,
    retold: event.retold,
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(time ? { time } : {}),
    participants: event.arguments.map((argument) => toParticipant(argument, source)),
    beside: peopleBeside(event, reading, source.entities, source.named),
    places: event.places.flatMap((id) => toPlace(source.entities.get(id))),
    tolls: event.quantities.flatMap((at) => toTolls(reading.quantities[at], reading)),
    chain: toLinks(event.chain, source),
    otherVoices: event.otherVoices.map((voice) => ({ status: voice.status, chain: toLinks(voice.chain, source) })),
    words: contentWords(reading, event.evidence[0]),
    around: contentWords(reading, aroundTrigger(event)),
    trigger: bare(event.trigger),
    evidence: event.evidence.map(bare) as [Span, ...Span[]],
    excerpt: excerptOf(reading.article.text, event.trigger, event.evidence[0]),
  }
}

/** So far from the trigger, in UTF-16 units, a word is still about it. */
const CLOSE = 40

function aroundTrigger({ trigger, evidence: [{ start, end }] }: ReportedEvent): Span {
  return { start: Math.max(start, trigger.start - CLOSE), end: Math.min(end, trigger.end + CLOSE) }
}

const bare = ({ start, end }: Span): Span => ({ start, end })

function toParticipant(argument: Argument, { reading, entities, named }: Source): Participant {
  const entity = argument.entity === undefined ? undefined : entities.get(argument.entity)
  if (!entity) return { role: argument.role, kind: 'words', name: reading.article.text.slice(argument.start, argument.end) }
  return { role: argument.role, ...toKnown(entity, named.has(entity.id)), ...(entity.class ? { class: entity.class } : {}) }
}

function toPlace(entity: Entity | undefined): PlaceOfTelling[] {
  if (!entity) return []
  const { place, country = place?.country, kind, name, english } = entity
  if (!place) return kind === 'country' && country ? [{ key: `country:${country}`, kind, name, country, precision: 'country' }] : []
  const { province, latitude, longitude, precision } = place
  const hasPoint = latitude !== undefined && longitude !== undefined
  return [
    {
      key: precision === 'country' && country && kind === 'country' ? `country:${country}` : `place:${place.id}`,
      kind,
      name: entity.canonical ?? name,
      ...(english ? { english } : {}),
      ...(country ? { country } : {}),
      precision,
      ...(province ? { province } : {}),
      ...(hasPoint ? { latitude, longitude } : {}),
    },
  ]
}

/** Only figures of people count as tolls; a part of a figure («بينهم 5 أطفال») is no toll of its own. */
function toTolls(quantity: Quantity | undefined, reading: Reading): Toll[] {
  if (!quantity?.counts || quantity.partOf !== undefined) return []
  const { min, max, approximate, revised } = quantity
  const words = reading.article.text.slice(quantity.start, quantity.end)
  return quantity.counts.map((counts) => ({
    counts,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    approximate,
    ...(revised ? { revised } : {}),
    words,
  }))
}
