import { dayOf } from '../../record/day.ts'
import type { Known, Participant } from '../../record/types.ts'
import { countryCodes } from '../codes/country-codes.ts'
import { sectorOf } from '../codes/sectors.ts'
import { type Column, joinNames, writeTable } from '../csv/write-table.ts'
import { type DaysOfEvent, oneDayOf } from '../facts/days.ts'
import { evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { tollOf } from '../facts/tolls.ts'
import { MACHINE_CODED, nameOf, titleOf, writeChain } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'
import { type AcledType, acledTypeOf } from './acled-types.ts'
import { caveatsOf, codableDays } from './codable.ts'
import { isConsequence } from './consequence.ts'
import { type Sides, sidesOf } from './sides.ts'

interface AcledRow {
  readonly sourced: SourcedEvent
  readonly options: ExportOptions
  readonly days: DaysOfEvent
  readonly type: AcledType
  readonly sides: Sides
}

const of = (name: string, cell: (row: AcledRow) => string | number | undefined): Column<AcledRow> => ({ name, cell })
const place = ({ sourced }: AcledRow) => placeOf(sourced.event)

/** ACLED's 31 columns, in its order. */
export const ACLED_COLUMNS: readonly Column<AcledRow>[] = [
  of('event_id_cnty', ({ sourced }) => `isnad:${sourced.event.id}`),
  of('event_date', ({ days }) => oneDayOf(days)),
  of('year', ({ days }) => Number(oneDayOf(days).slice(0, 4))),
  of('time_precision', ({ days }) => (days.length === 1 ? 1 : days.length <= 7 ? 2 : 3)),
  of('disorder_type', ({ type }) => type.disorder),
  of('event_type', ({ type }) => type.type),
  of('sub_event_type', ({ type }) => type.sub),
  of('actor1', ({ sides, options }) => name(sides.first[0], options)),
  of('assoc_actor_1', ({ sides, options }) => joinNames(sides.first.slice(1).map((each) => nameOf(each, options)))),
  of('inter1', (row) => interOf(row.sides.first[0], row, 1)),
  of('actor2', ({ sides, options }) => name(sides.second[0], options)),
  of('assoc_actor_2', ({ sides, options }) => joinNames(sides.second.slice(1).map((each) => nameOf(each, options)))),
  of('inter2', (row) => interOf(row.sides.second[0], row, 2)),
  of('interaction', interactionOf),
  of('civilian_targeting', ({ type, sides }) =>
    type.disorder === 'Political violence' && sides.second.some((each) => sectorOf(each).civilian) ? 'Civilian targeting' : '',
  ),
  of('iso', (row) => countryCodes(place(row)?.country)?.numeric),
  of('region', () => ''),
  of('country', (row) => row.options.tables.countries.get(place(row)?.country ?? '')),
  of('admin1', (row) => place(row)?.province),
  of('admin2', () => ''),
  of('admin3', () => ''),
  of('location', (row) => name(place(row), row.options)),
  of('latitude', (row) => pointOf(place(row))?.latitude),
  of('longitude', (row) => pointOf(place(row))?.longitude),
  of('geo_precision', (row) => GEO_PRECISION[place(row)?.precision ?? '']),
  of('source', ({ sourced }) => joinNames(sourced.event.reports.flatMap(({ outlet }) => outlet ?? []))),
  of('source_scale', () => ''),
  of('notes', notesOf),
  // The most conservative figure, where figures differ; all of them stand in the notes.
  of('fatalities', ({ sourced }) => tollOf(sourced.event, 'killed')?.low),
  of('tags', () => MACHINE_CODED),
  of('timestamp', ({ options }) => secondsOf(options.at)),
]

const GEO_PRECISION: Readonly<Record<string, number>> = { point: 1, city: 1, district: 2, province: 3 }

function name(known: Known | undefined, options: ExportOptions): string | undefined {
  return known && nameOf(known, options)
}

/** 1 state forces, 5 rioters, 6 protesters, 7 civilians, 8 forces of another state. Rebels (2) and militias (3, 4) are not told apart: empty. */
function interOf(participant: Participant | undefined, row: AcledRow, side: 1 | 2): number | undefined {
  if (!participant) return undefined
  const { state, civilian, protester } = sectorOf(participant)
  const country = place(row)?.country
  if (row.type.type === 'Protests' && side === 1) return 6
  if (row.type.type === 'Riots' && side === 1) return 5
  if (protester) return 6
  // A country that acts does so by its forces; one that is acted on may be its land, its people or its state.
  if (state || (participant.kind === 'country' && side === 1)) {
    if (country === undefined || participant.country === undefined) return undefined
    return participant.country === country ? 1 : 8
  }
  return civilian ? 7 : undefined
}

function interactionOf(row: AcledRow): number | undefined {
  const [one, other] = [interOf(row.sides.first[0], row, 1), interOf(row.sides.second[0], row, 2)]
  if (one === undefined) return undefined
  if (row.sides.second.length === 0) return one * 10
  return other === undefined ? undefined : Math.min(one, other) * 10 + Math.max(one, other)
}

function notesOf({ sourced, options }: AcledRow): string {
  const { event } = sourced
  const killed = tollOf(event, 'killed')
  const reports = evidenceOf(sourced).map(({ report, quote, url, where }) => {
    return `${writeChain(report, options)}: «${quote}»${url ? ` (${url} [${where}])` : ''}`
  })
  return [
    `${MACHINE_CODED}; not ACLED data`,
    titleOf(event, options),
    ...(killed && killed.low !== killed.high ? [`killed: ${killed.low} to ${killed.high}`] : []),
    ...caveatsOf(event),
    ...reports,
    ...[eventLink(event.id, options) ?? []].flat(),
  ].join('. ')
}

/** «2018-03-20T10:00:00Z» in seconds since 1970. */
function secondsOf(at: string): number {
  const [day = '', clock = ''] = at.split('T')
  const [hours = 0, minutes = 0, seconds = 0] = clock.replace('Z', '').split(':').map(Number)
  return dayOf(day) * 86_400 + hours * 3600 + minutes * 60 + Math.floor(seconds)
}

export const acled: EventFormat = {
  of: 'events',
  name: 'acled',
  title: 'ACLED-like CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  use: 'scripts and sheets made for the 31 columns of ACLED. Ids are ours; `notes` and `tags` say that a machine coded the rows',
  leavesOut:
    'all but violence, protests and a few developments; what did not take place or has no date within a month. `region`, `admin2`, `admin3` and `source_scale` are empty; `inter` is empty for armed groups, for rebels and militias are not told apart',
  streaming: true,
  write: (events, options) => writeTable(ACLED_COLUMNS, (sourced) => toRows(sourced, options), events, options),
}

function toRows(sourced: SourcedEvent, options: ExportOptions): AcledRow[] {
  const days = codableDays(sourced.event)
  const type = acledTypeOf(sourced.event)
  return days && type && !isConsequence(sourced) ? [{ sourced, options, days, type, sides: sidesOf(sourced.event) }] : []
}
