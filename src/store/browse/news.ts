import { sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { EventRow, ProblemRow, Tables } from '../schema.ts'
import { type BrowseFilter, browseConditions, DAY_OF_EVENT } from './browse-filter.ts'

type Access = Pick<StoreDialect, 'db' | 'search'>
interface PageAsked {
  readonly limit: number
  readonly offset: number
}

/** How far the record has grown: it changes with every article, correction and problem. */
export interface RecordVersion {
  readonly articles: number
  readonly events: number
  readonly corrections: number
  readonly problems: number
}

/** Four steps into indices: cheap enough to be asked before every answer. */
export async function readVersion({ db }: Pick<StoreDialect, 'db'>): Promise<RecordVersion> {
  const { rows } = await sql<RecordVersion>`
    select coalesce((select max(seq) from articles), 0) as articles, coalesce((select max(seq) from reports), 0) as events,
      coalesce((select max(seq) from corrections), 0) as corrections, coalesce((select max(seq) from problems), 0) as problems`.execute(db)
  const [row] = rows
  return {
    articles: Number(row?.articles ?? 0),
    events: Number(row?.events ?? 0),
    corrections: Number(row?.corrections ?? 0),
    problems: Number(row?.problems ?? 0),
  }
}

/** The first and last day of an event. */
export async function readRange({ db }: Pick<StoreDialect, 'db'>): Promise<{ first: string | null; last: string | null }> {
  return db
    .selectFrom('events')
    .select(({ fn }) => [fn.min('day_from').as('first'), fn.max('day_to').as('last')])
    .executeTakeFirstOrThrow()
}

export interface ConflictFound {
  readonly event: EventRow
  readonly disagreements: readonly Omit<Tables['disagreements'], 'event'>[]
}

/** Events whose reports contradict each other, with what they say. */
export async function browseConflicts(
  access: Access,
  filter: BrowseFilter,
  relations: readonly string[],
  { limit, offset }: PageAsked,
): Promise<ConflictFound[]> {
  const { db } = access
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where((where) => where.and(browseConditions(filter, where, access)))
    .where('events.id', 'in', db.selectFrom('disagreements').select('event').where('relation', 'in', relations))
    .orderBy(sql`events.articles desc, events.origins desc, events.reports desc, events.id`)
    .limit(limit)
    .offset(offset)
    .execute()
  if (events.length === 0) return []
  const rows = await db
    .selectFrom('disagreements')
    .selectAll()
    .where(
      'event',
      'in',
      events.map(({ id }) => id),
    )
    .where('relation', 'in', relations)
    .execute()
  return events.map((event) => ({
    event,
    disagreements: rows.filter((row) => row.event === event.id).map(({ event: _, ...disagreement }) => disagreement),
  }))
}

/** Events that tell of the same days and share a name with one, with the names. */
export async function browseNearby(
  { db }: Access,
  id: string,
  days: { readonly from: string; readonly to: string },
  limit: number,
): Promise<{ event: EventRow; shared: string[] }[]> {
  const shared = await sql<{ event: string; names: number }>`
    select other.event, count(distinct other.key) as names from event_values as own
    join event_values as other on other.key = own.key and other.event <> own.event
    join events on events.id = other.event
    where own.event = ${id} and own.key is not null and other.slot in ('participants', 'place') and events.rejected = 0
      and ${DAY_OF_EVENT} between ${days.from} and ${days.to}
    group by other.event order by names desc, other.event limit ${limit}`.execute(db)
  const ids = shared.rows.map(({ event }) => event)
  if (ids.length === 0) return []
  const events = await db.selectFrom('events').selectAll().where('id', 'in', ids).execute()
  const names = await sql<{ event: string; name: string }>`
    select distinct other.event, own.name from event_values as own join event_values as other on other.key = own.key
    where own.event = ${id} and own.key is not null and other.event in (${sql.join(ids)})
    order by own.name`.execute(db)
  return ids.flatMap((each) => {
    const event = events.find((row) => row.id === each)
    return event ? [{ event, shared: names.rows.filter((row) => row.event === each).map(({ name }) => name) }] : []
  })
}

export interface NewFound {
  readonly event: EventRow
  readonly added_at: string
  readonly article: string
  readonly is_new: boolean
}

/** The largest whole number of 32 bits, as columns of every database hold it. */
const LAST = 2 ** 31 - 1
/** Reports that are looked at in one step. */
const STEP = 500

/** Events that articles tell which came in lately, the latest first. Reports are numbered as they come in: the last are looked at, and no more. */
export async function browseNew({ db }: Access, asked: PageAsked & { readonly since?: string | undefined }): Promise<NewFound[]> {
  const found = new Map<string, { added_at: string; article: string; reports: number }>()
  let before = LAST
  const wanted = asked.offset + asked.limit
  while (found.size <= wanted) {
    let query = db
      .selectFrom('reports')
      .innerJoin('articles', 'articles.seq', 'reports.article')
      .innerJoin('events', 'events.id', 'reports.event')
      .select(['reports.seq', 'reports.event', 'articles.added_at', 'articles.key as article'])
      .where('reports.seq', '<', before)
      .where('events.rejected', '=', 0)
      .where('events.retold_only', '=', 0)
      .orderBy('reports.seq', 'desc')
      .limit(STEP)
    if (asked.since !== undefined) query = query.where('articles.added_at', '>=', asked.since)
    const rows = await query.execute()
    for (const { event, added_at, article } of rows) {
      const its = found.get(event)
      if (!its) found.set(event, { added_at, article, reports: 1 })
      else if (its.added_at === added_at) its.reports++
    }
    const last = rows.at(-1)
    if (!last || rows.length < STEP) break
    before = last.seq
  }
  const shown = [...found].slice(asked.offset, asked.offset + asked.limit)
  const events = await eventRows(
    { db },
    shown.map(([id]) => id),
  )
  return shown.flatMap(([id, { added_at, article, reports }]) => {
    const event = events.get(id)
    return event ? [{ event, added_at, article, is_new: event.reports === reports }] : []
  })
}

/** Problems, the latest first. */
export async function browseProblems({ db }: Access, { limit, offset }: PageAsked): Promise<ProblemRow[]> {
  return db.selectFrom('problems').selectAll().orderBy('seq', 'desc').limit(limit).offset(offset).execute()
}

/** Rows of events in the order of their ids. */
export async function eventRows({ db }: Pick<StoreDialect, 'db'>, ids: readonly string[]): Promise<ReadonlyMap<string, EventRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('events').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}
