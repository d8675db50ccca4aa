import type { Status } from '../../reading/types.ts'
import type { Known, Participant } from '../../record/types.ts'
import { countsOf } from '../facts/counts.ts'
import { daysOf } from '../facts/days.ts'
import { eventLink, eventUrn } from '../facts/links.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { standing } from '../facts/standing.ts'
import { tollOf } from '../facts/tolls.ts'
import { titleOf } from '../facts/wording.ts'
import type { ExportOptions, SourcedEvent } from '../types.ts'

/** A node of the graph. */
export type Node = Readonly<Record<string, unknown>>

/** What schema.org can say of a status. What is missing here is no schema.org Event at all: it did not happen, or nobody says so. */
const EVENT_STATUS: Partial<Record<Status, string | undefined>> = {
  happened: undefined,
  ongoing: undefined,
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  country: 'Country',
  place: 'Place',
  outlet: 'NewsMediaOrganization',
  agency: 'NewsMediaOrganization',
  organisation: 'Organization',
  group: 'Organization',
}

export function toAgent({ key, kind, name, english, country }: Known): Node {
  return {
    ...(key === undefined ? {} : { '@id': `urn:isnad:entity:${encodeURIComponent(key)}` }),
    '@type': [TYPES[kind] ?? 'Thing', 'prov:Agent'],
    name,
    ...(english === undefined ? {} : { alternateName: english }),
    ...(country === undefined ? {} : { 'isnad:country': country }),
  }
}

const toParticipation = ({ role, ...participant }: Participant): Node => ({ 'isnad:role': role, 'prov:agent': toAgent(participant) })

/** The event itself, with what most say of it. */
export function toEventNode({ event }: SourcedEvent, options: ExportOptions): Node {
  const days = daysOf(event)
  const place = placeOf(event)
  const point = pointOf(place)
  const link = eventLink(event.id, options)
  const killed = tollOf(event, 'killed')
  const eventStatus = EVENT_STATUS[event.status]
  return {
    '@id': eventUrn(event.id),
    '@type': [...(event.status in EVENT_STATUS ? ['Event'] : []), 'isnad:ReportedEvent', 'prov:Entity'],
    name: titleOf(event, options),
    ...(link === undefined ? {} : { url: link }),
    ...(eventStatus === undefined ? {} : { eventStatus }),
    'isnad:status': event.status,
    'isnad:kind': event.kind,
    ...(days ? { startDate: days.from, endDate: days.to, 'isnad:dayStated': days.stated } : {}),
    ...(place
      ? {
          location: {
            '@type': 'Place',
            name: place.name,
            ...(place.country === undefined ? {} : { addressCountry: place.country }),
            ...(point ? { geo: { '@type': 'GeoCoordinates', ...point } } : {}),
            'isnad:precision': place.precision,
          },
        }
      : {}),
    'isnad:participation': standing(event.participants).map(({ value }) => toParticipation(value)),
    ...(killed ? { 'isnad:killedLow': killed.low, 'isnad:killedHigh': killed.high } : {}),
    'isnad:origins': countsOf(event).origins,
    'prov:wasGeneratedBy': 'urn:isnad:export',
  }
}
