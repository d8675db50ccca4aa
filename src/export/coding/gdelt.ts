import type { Participant, PlaceOfTelling } from '../../record/types.ts'
import { type CameoCode, cameoOf } from '../codes/cameo.ts'
import { countryCodes } from '../codes/country-codes.ts'
import { goldsteinOf } from '../codes/goldstein.ts'
import { bodyOf, sectorOf } from '../codes/sectors.ts'
import { type Cell, toTabbedRow } from '../csv/csv-row.ts'
import { countsOf } from '../facts/counts.ts'
import { oneDayOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { isRetold } from '../facts/reality.ts'
import { nameOf } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'
import { codableDays } from './codable.ts'
import { sidesOf } from './sides.ts'

const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
]
const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID']

/** GDELT's 61 columns, in its order. Its files have no line of names, and so has ours. */
export const GDELT_COLUMNS: readonly string[] = [
  ...['GlobalEventID', 'Day', 'MonthYear', 'Year', 'FractionDate'],
  ...['Actor1', 'Actor2'].flatMap((actor) => ACTOR.map((part) => `${actor}${part}`)),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1Geo', 'Actor2Geo', 'ActionGeo'].flatMap((geo) => GEO.map((part) => `${geo}_${part}`)),
  ...['DATEADDED', 'SOURCEURL'],
]

export const gdelt: EventFormat = {
  of: 'events',
  name: 'gdelt',
  title: 'GDELT-like table',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  use: 'loaders made for the 61 columns of GDELT 2.0 events (tabs, no line of names): CAMEO codes, quad class, Goldstein scale. Ids begin with `isnad:`',
  leavesOut:
    'what did not take place, has no date within a month or no CAMEO code; chains and origins (`NumSources` counts outlets, as GDELT does); tone, ethnicity, religion, known groups and the places of actors are empty',
  streaming: true,
  async *write(events, options) {
    for await (const sourced of events) {
      const row = toRow(sourced, options)
      if (row) yield toTabbedRow(row)
    }
  },
}

function toRow(sourced: SourcedEvent, options: ExportOptions): Cell[] | undefined {
  const { event } = sourced
  const days = codableDays(event)
  const cameo = cameoOf(options.tables.kinds.get(event.kind))
  if (!days || !cameo) return undefined
  const { first, second } = sidesOf(event)
  const counts = countsOf(event)
  return [
    `isnad:${event.id}`,
    ...dateCells(oneDayOf(days)),
    ...actorCells(first[0]),
    ...actorCells(second[0]),
    isRetold(event) ? 0 : 1,
    ...codeCells(cameo),
    ...[counts.reports, counts.outlets, counts.articles, undefined],
    ...GEO.map(() => undefined),
    ...GEO.map(() => undefined),
    ...geoCells(placeOf(event), options),
    options.at.replace(/\D/g, '').slice(0, 14),
    evidenceOf(sourced)[0].url,
  ]
}

function dateCells(day: string): Cell[] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  // GDELT's own reckoning of how much of the year has passed: months of thirty days.
  const fraction = Math.round((year + (month * 30 + date) / 365) * 10_000) / 10_000
  return [Number(day.replaceAll('-', '')), Number(day.slice(0, 7).replace('-', '')), year, fraction]
}

function codeCells({ code, base, root, quad }: CameoCode): Cell[] {
  return [code, base, root, quad, goldsteinOf(code)]
}

function actorCells(participant: Participant | undefined): Cell[] {
  if (!participant) return ACTOR.map(() => undefined)
  const country = bodyOf(participant) ?? countryCodes(participant.country)?.alpha3
  const type = participant.kind === 'country' ? undefined : sectorOf(participant).cameo
  const code = `${country ?? ''}${type ?? ''}`
  const name = nameOf(participant, { language: 'en' }).toUpperCase()
  return [
    code || undefined,
    name,
    countryCodes(participant.country)?.alpha3,
    ...Array.from({ length: 4 }, () => undefined),
    type,
    undefined,
    undefined,
  ]
}

/** 1 country, 2 state of the USA, 3 city in the USA, 4 city elsewhere, 5 province elsewhere. */
function geoType({ precision, country }: PlaceOfTelling): number {
  if (precision === 'country') return 1
  if (precision === 'region') return 0
  if (precision === 'province') return country === 'US' ? 2 : 5
  return country === 'US' ? 3 : 4
}

function geoCells(place: PlaceOfTelling | undefined, { tables }: ExportOptions): Cell[] {
  if (!place) return GEO.map(() => undefined)
  const point = pointOf(place)
  const country = tables.countries.get(place.country ?? '')
  const parts = [
    place.precision === 'country' ? country : (place.english ?? place.name),
    place.province,
    place.precision === 'country' ? undefined : country,
  ]
  const full = parts.filter((part) => part !== undefined).join(', ')
  return [geoType(place), full, countryCodes(place.country)?.fips, undefined, undefined, point?.latitude, point?.longitude, undefined]
}
