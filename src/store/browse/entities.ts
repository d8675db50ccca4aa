import { sql } from 'kysely'
import { foldSpelling } from '../../text/normalise.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { FacetRow } from './facets.ts'

type Access = Pick<StoreDialect, 'db'>

export interface EntityRow {
  readonly key: string
  readonly name: string
  readonly english: string | null
  readonly country: string | null
  readonly events: number
  readonly reports: number
  readonly first: string | null
  readonly last: string | null
}

export interface EntitiesAsked {
  /** The first part of a key: `person`, `organisation`, `country`, `place`. */
  readonly kind: string
  readonly name?: string | undefined
  readonly limit: number
  readonly offset: number
}

const columns = sql`event_values.key, min(event_values.name) as name, max(event_values.english) as english, max(event_values.country) as country,
  count(distinct event_values.event) as events, sum(event_values.reports) as reports, min(events.day_from) as first, max(events.day_to) as last`

/** Who and what stands in the record under a key, by how many events it takes part in. */
export async function browseEntities({ db }: Access, { kind, name, limit, offset }: EntitiesAsked): Promise<EntityRow[]> {
  const named = name === undefined ? sql`` : sql`and event_values.folded like ${`%${foldSpelling(name)}%`}`
  const { rows } = await sql<EntityRow>`
    select ${columns} from event_values join events on events.id = event_values.event
    where event_values.key >= ${`${kind}:`} and event_values.key < ${`${kind};`} and event_values.slot in ('participants', 'place')
    and events.rejected = 0 ${named}
    group by event_values.key order by events desc, event_values.key limit ${limit} offset ${offset}`.execute(db)
  return rows.map(toEntityRow)
}

const toEntityRow = (row: EntityRow): EntityRow => ({ ...row, events: Number(row.events), reports: Number(row.reports) })

export interface EntityFound {
  readonly row: EntityRow
  readonly names: readonly string[]
  readonly articles: number
  readonly cited: number
  readonly kinds: readonly FacetRow[]
  readonly parts: readonly FacetRow[]
  readonly years: readonly FacetRow[]
  readonly together: readonly EntityRow[]
  readonly latitude: number | null
  readonly longitude: number | null
}

/** One of them, by its key. */
export async function findEntity(access: Access, key: string): Promise<EntityFound | undefined> {
  const { db } = access
  const { rows } = await sql<EntityRow>`
    select ${columns} from event_values join events on events.id = event_values.event
    where event_values.key = ${key} and event_values.slot in ('participants', 'place') and events.rejected = 0
    group by event_values.key`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const its = sql`select event from event_values where key = ${key} and slot in ('participants', 'place')`
  const names = await sql<{ name: string }>`select distinct name from event_values where key = ${key} order by name limit 50`.execute(db)
  const counts = await sql<{ articles: number }>`select count(distinct article) as articles from reports where event in (${its})`.execute(
    db,
  )
  const cited = await sql<{ cited: number }>`select count(distinct report) as cited from sources_seen where key = ${key}`.execute(db)
  const place = await sql<{ latitude: number | null; longitude: number | null }>`
    select events.latitude, events.longitude from event_values join events on events.id = event_values.event and events.place = event_values.name
    where event_values.key = ${key} and event_values.slot = 'place' and events.latitude is not null limit 1`.execute(db)
  return {
    row: toEntityRow(row),
    names: names.rows.map(({ name }) => name),
    articles: Number(counts.rows[0]?.articles ?? 0),
    cited: Number(cited.rows[0]?.cited ?? 0),
    kinds: await facet(
      access,
      sql`select kind as value, count(*) as events from events where id in (${its}) and rejected = 0 group by kind`,
    ),
    parts: await facet(
      access,
      sql`select role as value, count(distinct event) as events from event_values where key = ${key} and slot = 'participants' group by role`,
    ),
    years: await years(access, its),
    together: await together(access, key, its),
    latitude: place.rows[0]?.latitude ?? null,
    longitude: place.rows[0]?.longitude ?? null,
  }
}

async function facet({ db }: Access, query: ReturnType<typeof sql>): Promise<FacetRow[]> {
  const { rows } = await sql<{ value: string | null; events: number }>`
    select value, events from (${query}) as counted order by events desc, value limit 60`.execute(db)
  return rows.flatMap(({ value, events }) => (value === null ? [] : [{ value, label: null, english: null, events: Number(events) }]))
}

async function years(access: Access, its: ReturnType<typeof sql>): Promise<FacetRow[]> {
  const day = sql`substr(coalesce(day_from, first_published, ''), 1, 4)`
  const found = await facet(
    access,
    sql`select ${day} as value, count(*) as events from events where id in (${its}) and rejected = 0 group by ${day}`,
  )
  return found.filter(({ value }) => value !== '').sort((one, other) => (one.value < other.value ? -1 : 1))
}

async function together({ db }: Access, key: string, its: ReturnType<typeof sql>): Promise<EntityRow[]> {
  const { rows } = await sql<EntityRow>`
    select ${columns} from event_values join events on events.id = event_values.event
    where event_values.event in (${its}) and event_values.slot = 'participants' and event_values.key is not null
    and event_values.key <> ${key} and events.rejected = 0
    group by event_values.key order by events desc, event_values.key limit 30`.execute(db)
  return rows.map(toEntityRow)
}
