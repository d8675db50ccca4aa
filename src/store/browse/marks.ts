import { sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { EventRow } from '../schema.ts'
import { type BrowseFilter, browseConditions, DAY_OF_EVENT } from './browse-filter.ts'
import type { FacetRow } from './facets.ts'

type Access = Pick<StoreDialect, 'db' | 'search'>

const COLUMNS = [
  'id',
  'kind',
  'status',
  'day_from',
  'day_to',
  'first_published',
  'day_stated',
  'retold_only',
  'conflicts',
  'denials',
  'latitude',
  'longitude',
  'place_precision',
  'place',
  'articles',
  'origins',
  'title',
] as const
export type MarkRow = Pick<EventRow, (typeof COLUMNS)[number]>

/** Events as a picture of thousands needs them, the newest first. */
export async function browseMarks(access: Access, filter: BrowseFilter, limit: number, placed: boolean): Promise<MarkRow[]> {
  let query = access.db
    .selectFrom('events')
    .select(COLUMNS)
    .where((where) => where.and(browseConditions(filter, where, access)))
    .orderBy(sql`${DAY_OF_EVENT} desc, events.origins desc, events.articles desc, events.id`)
    .limit(limit)
  if (placed) query = query.where('events.latitude', 'is not', null)
  return query.execute()
}

export interface CellRow {
  readonly latitude: number
  readonly longitude: number
  readonly events: number
  readonly place: string
}

/** Cells of the map, at the most. */
const MOST_CELLS = 2000

/**
 * Events by cells of the map; what is known no finer than its country is counted by country, and has no cell.
 *
 * @param degrees The width and height of a cell.
 */
export async function browseCells(
  access: Access,
  filter: BrowseFilter,
  degrees: number,
): Promise<{ cells: CellRow[]; countries: FacetRow[]; unplaced: number }> {
  const rows = await access.db
    .selectFrom('events')
    .select(({ fn }) => [
      sql<number>`avg(events.latitude)`.as('latitude'),
      sql<number>`avg(events.longitude)`.as('longitude'),
      fn.countAll<number>().as('events'),
      fn.min('events.place').as('place'),
    ])
    .where((where) => where.and(browseConditions(filter, where, access)))
    .where('events.latitude', 'is not', null)
    .where('events.place_precision', '!=', 'country')
    .groupBy([sql`round(events.latitude / ${sql.lit(degrees)})`, sql`round(events.longitude / ${sql.lit(degrees)})`])
    .orderBy('events', 'desc')
    .orderBy('place')
    .limit(MOST_CELLS)
    .execute()
  const countries = await access.db
    .selectFrom('events')
    .select(({ fn }) => ['events.country', fn.countAll<number>().as('events')])
    .where((where) => where.and(browseConditions({ ...filter, box: undefined }, where, access)))
    .where((where) => where.or([where('events.latitude', 'is', null), where('events.place_precision', '=', 'country')]))
    .groupBy('events.country')
    .orderBy('events', 'desc')
    .orderBy('events.country')
    .execute()
  return {
    cells: rows.map(({ latitude, longitude, events, place }) => ({ latitude, longitude, events: Number(events), place: place ?? '' })),
    countries: countries.flatMap(({ country, events }) =>
      country === null ? [] : [{ value: country, label: null, english: null, events: Number(events) }],
    ),
    unplaced: Number(countries.find(({ country }) => country === null)?.events ?? 0),
  }
}
