import { sectorOf } from '../codes/sectors.ts'
import { type Column, joinNames, writeTable } from '../csv/write-table.ts'
import type { DaysOfEvent } from '../facts/days.ts'
import { type Evidence, evidenceOf } from '../facts/evidence.ts'
import { eventLink } from '../facts/links.ts'
import { placeOf, pointOf } from '../facts/place.ts'
import { type TollBounds, tollOf } from '../facts/tolls.ts'
import { MACHINE_CODED, nameOf, titleOf } from '../facts/wording.ts'
import type { EventFormat, ExportOptions, SourcedEvent } from '../types.ts'
import { caveatsOf, codableDays } from './codable.ts'
import { isConsequence } from './consequence.ts'
import { type Sides, sidesOf } from './sides.ts'

/** Kinds in which organised people use arms. */
const ARMED_KINDS = new Set([
  'attack',
  'strike',
  'clash',
  'ambush',
  'bomb',
  'shoot',
  'stab',
  'assassinate',
  'kill',
  'capture-territory',
  'advance',
  'breach-ceasefire',
])

interface UcdpRow {
  readonly sourced: SourcedEvent
  readonly options: ExportOptions
  readonly days: DaysOfEvent
  readonly killed: TollBounds
  readonly sides: Sides
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

const of = (name: string, cell: (row: UcdpRow) => string | number | undefined): Column<UcdpRow> => ({ name, cell })
const empty = (...names: readonly string[]): Column<UcdpRow>[] => names.map((name) => of(name, () => ''))
const place = ({ sourced }: UcdpRow) => placeOf(sourced.event)

/** UCDP GED's 49 columns, in its order. What only UCDP can give – its ids, its conflicts and dyads, its grid – is empty. */
export const UCDP_COLUMNS: readonly Column<UcdpRow>[] = [
  of('id', ({ sourced }) => `isnad:${sourced.event.id}`),
  of('relid', ({ sourced, options }) => eventLink(sourced.event.id, options)),
  of('year', ({ days }) => Number(days.from.slice(0, 4))),
  ...empty('active_year'),
  of('code_status', () => MACHINE_CODED),
  of('type_of_violence', ({ sides }) => violenceOf(sides)),
  ...empty('conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id'),
  of('dyad_name', ({ sides, options }) => [sideName(sides.first, options), sideName(sides.second, options)].filter(Boolean).join(' - ')),
  ...empty('side_a_dset_id', 'side_a_new_id'),
  of('side_a', ({ sides, options }) => sideName(sides.first, options)),
  ...empty('side_b_dset_id', 'side_b_new_id'),
  of('side_b', ({ sides, options }) => sideName(sides.second, options)),
  of('number_of_sources', ({ sourced }) => sourced.event.origins.length),
  of('source_article', sourceArticle),
  of('source_office', ({ sourced }) => joinNames(sourced.event.reports.flatMap(({ outlet }) => outlet ?? []))),
  of('source_date', ({ evidence }) => joinNames(evidence.flatMap(({ report }) => report.published?.from ?? []))),
  of('source_headline', ({ evidence }) => joinNames(evidence.flatMap(({ article }) => article?.title ?? []))),
  of('source_original', ({ sourced, options }) => joinNames(sourced.event.origins.map((origin) => nameOf(origin, options)))),
  of('where_prec', (row) => WHERE_PRECISION[place(row)?.precision ?? '']),
  of('where_coordinates', (row) => named(row)),
  of('where_description', ({ sourced, options }) => [titleOf(sourced.event, options), ...caveatsOf(sourced.event)].join('. ')),
  of('adm_1', (row) => place(row)?.province),
  ...empty('adm_2'),
  of('latitude', (row) => pointOf(place(row))?.latitude),
  of('longitude', (row) => pointOf(place(row))?.longitude),
  of('geom_wkt', (row) => wktOf(row)),
  ...empty('priogrid_gid'),
  of('country', (row) => row.options.tables.countries.get(place(row)?.country ?? '')),
  ...empty('country_id', 'region', 'event_clarity'),
  of('date_prec', ({ days }) => (days.length === 1 ? 1 : days.length <= 6 ? 2 : days.length === 7 ? 3 : 4)),
  of('date_start', ({ days }) => days.from),
  of('date_end', ({ days }) => days.to),
  ...empty('deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'),
  // Which figure is best is a person's word, never ours.
  of('best', ({ killed }) => killed.settled),
  of('high', ({ killed }) => killed.high),
  of('low', ({ killed }) => killed.low),
  ...empty('gwnoa', 'gwnob'),
]

const WHERE_PRECISION: Readonly<Record<string, number>> = { point: 1, city: 1, district: 3, province: 4, region: 5, country: 6 }

const sideName = (side: Sides['first'], options: ExportOptions) => (side[0] ? nameOf(side[0], options) : '')

function named(row: UcdpRow): string | undefined {
  const known = place(row)
  return known && nameOf(known, row.options)
}

function wktOf(row: UcdpRow): string | undefined {
  const point = pointOf(place(row))
  return point && `POINT (${point.longitude} ${point.latitude})`
}

/** 1 with a state's forces against armed people, 2 between armed people of no state, 3 against civilians; empty where the sides do not tell. */
function violenceOf({ first, second }: Sides): number | undefined {
  const [state, rebel] = [
    (one: Sides['first']) => one.some((each) => sectorOf(each).state),
    (one: Sides['first']) => one.some((each) => sectorOf(each).rebel),
  ]
  if ((state(first) || rebel(first)) && second.some((each) => sectorOf(each).civilian)) return 3
  if ((state(first) && (state(second) || rebel(second))) || (rebel(first) && state(second))) return 1
  return rebel(first) && rebel(second) ? 2 : undefined
}

/** «outlet, date, "headline" address [start–end] «words»», one report after the other. */
function sourceArticle({ evidence }: UcdpRow): string {
  return evidence
    .map(({ report, article, url, where, quote }) => {
      const head = [report.outlet, report.published?.from, article && `"${article.title}"`].filter((part) => part !== undefined).join(', ')
      return `${head}${url ? ` ${url}` : ''} [${where}] «${quote}»`
    })
    .join('; ')
}

export const ucdp: EventFormat = {
  of: 'events',
  name: 'ucdp',
  title: 'UCDP-like CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  use: 'scripts and sheets made for the 49 columns of UCDP GED: `source_office` the outlets, `source_original` the origins, `number_of_sources` how many of these. Ids are ours; `code_status` says that a machine coded the rows',
  leavesOut:
    'events without a death, what did not take place or has no date within a month; who of the dead belonged to which side. `best` is empty until a person has confirmed a figure',
  streaming: true,
  write: (events, options) => writeTable(UCDP_COLUMNS, (sourced) => toRows(sourced, options), events, options),
}

function toRows(sourced: SourcedEvent, options: ExportOptions): UcdpRow[] {
  const { event } = sourced
  const days = codableDays(event)
  const killed = tollOf(event, 'killed')
  if (!days || !killed || killed.high < 1 || !ARMED_KINDS.has(event.kind) || isConsequence(sourced)) return []
  return [{ sourced, options, days, killed, sides: sidesOf(event), evidence: evidenceOf(sourced) }]
}
