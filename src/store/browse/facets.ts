import { sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import { type BrowseFilter, browseConditions } from './browse-filter.ts'

type Access = Pick<StoreDialect, 'db' | 'search'>

/** One value and how many events of the filter have it. */
export interface FacetRow {
  readonly value: string
  readonly label: string | null
  readonly english: string | null
  readonly events: number
}

export interface FacetRows {
  readonly total: number
  readonly conflicting: number
  readonly anonymous: number
  readonly kind: readonly FacetRow[]
  readonly status: readonly FacetRow[]
  readonly country: readonly FacetRow[]
  readonly place: readonly FacetRow[]
  readonly entity: readonly FacetRow[]
  readonly outlet: readonly FacetRow[]
  readonly origin: readonly FacetRow[]
}

/**
 * Facets of a filter, the commonest values first. Each is counted with its own part of the filter left out, so that it shows what else could
 * be chosen.
 *
 * @param top Values of each facet, at the most.
 */
export async function browseFacets(access: Access, filter: BrowseFilter, top: number): Promise<FacetRows> {
  const { kinds, statuses, country, place, entity, outlet, origin } = filter
  const without = (part: Partial<BrowseFilter>): BrowseFilter => ({ ...filter, ...part })
  return {
    ...(await totals(access, filter)),
    kind: await byColumn(access, kinds ? without({ kinds: undefined }) : filter, 'kind', top),
    status: await byColumn(access, statuses ? without({ statuses: undefined }) : filter, 'status', top),
    country: await byCountry(access, country ? without({ country: undefined }) : filter, top),
    place: await byKey(access, place ? without({ place: undefined }) : filter, 'place', top),
    entity: await byKey(access, entity ? without({ entity: undefined }) : filter, 'entity', top),
    outlet: await byOutlet(access, outlet ? without({ outlet: undefined }) : filter, top),
    origin: await byOrigin(access, origin ? without({ origin: undefined }) : filter, top),
  }
}

async function totals(access: Access, filter: BrowseFilter) {
  const row = await access.db
    .selectFrom('events')
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.sum<number>(sql`case when events.conflicts + events.denials > 0 then 1 else 0 end`).as('conflicting'),
      fn.sum<number>('events.anonymous_only').as('anonymous'),
    ])
    .where((where) => where.and(browseConditions(filter, where, access)))
    .executeTakeFirstOrThrow()
  return { total: Number(row.total), conflicting: Number(row.conflicting ?? 0), anonymous: Number(row.anonymous ?? 0) }
}

async function byColumn(access: Access, filter: BrowseFilter, column: 'kind' | 'status', top: number): Promise<FacetRow[]> {
  const rows = await access.db
    .selectFrom('events')
    .select(({ fn }) => [`events.${column} as value`, fn.countAll<number>().as('events')])
    .where((where) => where.and(browseConditions(filter, where, access)))
    .groupBy(`events.${column}`)
    .orderBy('events', 'desc')
    .orderBy('value')
    .limit(top)
    .execute()
  return rows.map(({ value, events }) => ({ value, label: null, english: null, events: Number(events) }))
}

/**
 * A condition on a column that names events: it is one of the filter's. Where nothing is asked for, the few that are hidden are left out,
 * which is many times quicker than looking the many up.
 */
export function isAmong(access: Access, filter: BrowseFilter, column: string) {
  const isPlain = Object.entries(filter).every(([name, value]) => value === undefined || name === 'retold')
  if (!isPlain) return sql<boolean>`${sql.ref(column)} in (${idsOf(access, filter)})`
  const hidden = access.db
    .selectFrom('events')
    .select('events.id')
    .where((where) => where.or([where('rejected', '=', 1), ...(filter.retold ? [] : [where('retold_only', '=', 1)])]))
  return sql<boolean>`${sql.ref(column)} not in (${hidden})`
}

/** The ids of the filter's events, as a query inside another. */
const idsOf = (access: Access, filter: BrowseFilter) =>
  access.db
    .selectFrom('events')
    .select('events.id')
    .where((where) => where.and(browseConditions(filter, where, access)))

async function byCountry(access: Access, filter: BrowseFilter, top: number): Promise<FacetRow[]> {
  const rows = await access.db
    .selectFrom('event_values')
    .select(({ fn }) => ['event_values.country as value', fn.count<number>('event_values.event').distinct().as('events')])
    .where('event_values.country', 'is not', null)
    .where('event_values.slot', 'in', ['participants', 'place'])
    .where(isAmong(access, filter, 'event_values.event'))
    .groupBy('event_values.country')
    .orderBy('events', 'desc')
    .orderBy('value')
    .limit(top)
    .execute()
  return rows.map(({ value, events }) => ({ value: value ?? '', label: null, english: null, events: Number(events) }))
}

async function byKey(access: Access, filter: BrowseFilter, facet: 'entity' | 'place', top: number): Promise<FacetRow[]> {
  let query = access.db
    .selectFrom('event_values')
    .select(({ fn }) => [
      'event_values.key as value',
      fn.min('event_values.name').as('label'),
      fn.max('event_values.english').as('english'),
      fn.count<number>('event_values.event').distinct().as('events'),
    ])
    .where('event_values.key', 'is not', null)
    .where('event_values.slot', 'in', facet === 'place' ? ['place'] : ['participants', 'place'])
    .where(isAmong(access, filter, 'event_values.event'))
    .groupBy('event_values.key')
    .orderBy('events', 'desc')
    .orderBy('value')
    .limit(top)
  // A town is counted among the places, also where it takes part.
  if (facet === 'entity') query = query.where('event_values.key', 'not like', 'place:%')
  const rows = await query.execute()
  return rows.map(({ value, label, english, events }) => ({ value: value ?? '', label, english, events: Number(events) }))
}

async function byOutlet(access: Access, filter: BrowseFilter, top: number): Promise<FacetRow[]> {
  const rows = await access.db
    .selectFrom('reports')
    .select(({ fn }) => ['reports.outlet as value', fn.count<number>('reports.event').distinct().as('events')])
    .where('reports.outlet', 'is not', null)
    .where(isAmong(access, filter, 'reports.event'))
    .groupBy('reports.outlet')
    .orderBy('events', 'desc')
    .orderBy('value')
    .limit(top)
    .execute()
  return rows.map(({ value, events }) => ({ value: value ?? '', label: null, english: null, events: Number(events) }))
}

async function byOrigin(access: Access, filter: BrowseFilter, top: number): Promise<FacetRow[]> {
  const rows = await access.db
    .selectFrom('event_origins')
    .select(({ fn }) => ['event_origins.name as value', fn.count<number>('event_origins.event').distinct().as('events')])
    .where('event_origins.anonymous', '=', 0)
    .where(isAmong(access, filter, 'event_origins.event'))
    .groupBy('event_origins.name')
    .orderBy('events', 'desc')
    .orderBy('value')
    .limit(top)
    .execute()
  return rows.map(({ value, events }) => ({ value, label: null, english: null, events: Number(events) }))
}
