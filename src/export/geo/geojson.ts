import { countsOf } from '../facts/counts.ts'
import { daysOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { tollOf } from '../facts/tolls.ts'
import { kindName, MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'

export const geojson: EventFormat = {
  of: 'events',
  name: 'geojson',
  title: 'GeoJSON',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  use: 'QGIS, Leaflet, kepler.gl: a feature an event; `status` and `precision` tell how to draw it',
  leavesOut: 'a point where only a country or a vague region is known: the geometry is then null',
  streaming: true,
  async *write(events, options) {
    yield '{"type":"FeatureCollection","features":['
    let before = '\n'
    for await (const sourced of events) {
      yield `${before}${JSON.stringify(toFeature(sourced, options))}`
      before = ',\n'
    }
    yield '\n]}\n'
  },
}

function toFeature(sourced: SourcedEvent, options: ExportOptions) {
  const { event } = sourced
  const place = placeOf(event)
  const point = pointOf(place)
  const days = daysOf(event)
  const killed = tollOf(event, 'killed')
  const injured = tollOf(event, 'injured')
  const [{ url, start, end, where, quote, report }] = evidenceOf(sourced)
  return {
    type: 'Feature',
    id: event.id,
    geometry: point ? { type: 'Point', coordinates: [point.longitude, point.latitude] } : null,
    properties: {
      title: titleOf(event, options),
      kind: event.kind,
      kind_name: kindName(event.kind, options),
      status: event.status,
      day_from: days?.from ?? null,
      day_to: days?.to ?? null,
      day_stated: days?.stated ?? null,
      place: place ? nameOf(place, options) : null,
      country: place?.country ?? null,
      precision: place?.precision ?? null,
      killed_low: killed?.low ?? null,
      killed_high: killed?.high ?? null,
      injured_low: injured?.low ?? null,
      injured_high: injured?.high ?? null,
      articles: countsOf(event).articles,
      origins: countsOf(event).origins,
      chain: writeChain(report, options),
      link: eventLink(event.id, options) ?? null,
      evidence_url: url ?? null,
      evidence_start: start,
      evidence_end: end,
      evidence_spans: where,
      evidence_words: quote,
      coding: MACHINE_CODED,
    },
  }
}
