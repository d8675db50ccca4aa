import { sql } from 'kysely'
import { foldSpelling } from '../../text/normalise.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { ArticleFilter } from '../read/search-articles.ts'
import type { FacetRow } from './facets.ts'

type Access = Pick<StoreDialect, 'db'>

export interface SourceCounts {
  readonly key: string | null
  readonly name: string
  readonly english: string | null
  readonly kind: string
  readonly identity: string
  readonly reports: number
  readonly articles: number
  readonly outlets: number
}

/** Whom articles cite, by how many do. Unnamed sources stand under what they are called, and are counted, never joined. */
export async function browseSources(
  { db }: Access,
  asked: ArticleFilter & {
    readonly name?: string | undefined
    readonly identity?: string | undefined
    readonly limit: number
    readonly offset?: number
  },
): Promise<SourceCounts[]> {
  const named = asked.name === undefined ? sql`` : sql`and sources_seen.folded like ${`%${foldSpelling(asked.name)}%`}`
  const shown = asked.identity === undefined ? sql`` : sql`and sources_seen.identity = ${asked.identity}`
  const unnamed = sql`case when sources_seen.key is null then sources_seen.folded end`
  const { rows } = await sql<SourceCounts>`
    select sources_seen.key, min(sources_seen.name) as name, max(sources_seen.english) as english, min(sources_seen.kind) as kind,
      sources_seen.identity, count(distinct sources_seen.report) as reports, count(distinct reports.article) as articles,
      count(distinct reports.outlet) as outlets
    from sources_seen join reports on reports.seq = sources_seen.report where 1 = 1 ${named} ${shown} ${reportedBy(asked)}
    group by sources_seen.key, ${unnamed}, sources_seen.identity
    order by articles desc, name, sources_seen.identity limit ${asked.limit} offset ${asked.offset ?? 0}`.execute(db)
  return rows.map((row) => ({ ...row, reports: Number(row.reports), articles: Number(row.articles), outlets: Number(row.outlets) }))
}

/** Reports of some days or of one outlet. */
function reportedBy({ from, to, outlet }: ArticleFilter) {
  return sql`${from === undefined ? sql`` : sql`and reports.published >= ${from}`} ${to === undefined ? sql`` : sql`and reports.published <= ${to}`}
    ${outlet === undefined ? sql`` : sql`and reports.outlet = ${outlet}`}`
}

export interface ClaimRow {
  readonly report: string
  readonly event: string
  readonly outlet: string | null
  readonly published: string | null
  readonly stance: string
  readonly status: string
  readonly position: number
  readonly chain: string
  readonly excerpt: string
  readonly first: number
}

export interface SourceFound {
  readonly name: string
  readonly english: string | null
  readonly kind: string
  readonly reports: number
  readonly events: number
  readonly first: number
  readonly denied: number
  readonly revised: number
  readonly conflicting: number
  readonly stances: readonly FacetRow[]
  readonly outlets: readonly FacetRow[]
  readonly claims: readonly ClaimRow[]
}

/** Claims of a source that are shown, at the most. */
const MOST_CLAIMS = 100

/** A named source by its key: what it said, what it said first, who relays it, and how its word fared. */
export async function findSource({ db }: Access, key: string): Promise<SourceFound | undefined> {
  const seen = sql`from sources_seen join reports on reports.seq = sources_seen.report join events on events.id = reports.event
    where sources_seen.key = ${key}`
  const isFirst = sql`(reports.published is not null and reports.published = events.first_published)`
  const { rows } = await sql<Omit<SourceFound, 'stances' | 'outlets' | 'claims'>>`
    select min(sources_seen.name) as name, max(sources_seen.english) as english, min(sources_seen.kind) as kind,
      count(distinct reports.seq) as reports, count(distinct reports.event) as events,
      count(distinct case when ${isFirst} then reports.event end) as first,
      count(distinct case when events.denials > 0 then reports.event end) as denied,
      count(distinct case when events.revisions > 0 then reports.event end) as revised,
      count(distinct case when events.conflicts > 0 then reports.event end) as conflicting ${seen}`.execute(db)
  const [row] = rows
  if (!row || Number(row.reports) === 0) return undefined
  const claims = await sql<ClaimRow>`
    select reports.id as report, reports.event, reports.outlet, reports.published, sources_seen.stance, reports.status, sources_seen.position,
      reports.chain, reports.excerpt, case when ${isFirst} then 1 else 0 end as first ${seen}
    order by coalesce(reports.published, '') desc, reports.seq desc limit ${MOST_CLAIMS}`.execute(db)
  return {
    name: row.name,
    english: row.english,
    kind: row.kind,
    reports: Number(row.reports),
    events: Number(row.events),
    first: Number(row.first),
    denied: Number(row.denied),
    revised: Number(row.revised),
    conflicting: Number(row.conflicting),
    stances: await countBy(sql`sources_seen.stance`),
    outlets: await countBy(sql`reports.outlet`),
    claims: claims.rows,
  }

  async function countBy(column: ReturnType<typeof sql>): Promise<FacetRow[]> {
    const counted = await sql<{ value: string | null; events: number }>`
      select ${column} as value, count(distinct reports.event) as events ${seen} group by ${column} order by events desc, value limit 60`.execute(
      db,
    )
    return counted.rows.flatMap(({ value, events }) =>
      value === null ? [] : [{ value, label: null, english: null, events: Number(events) }],
    )
  }
}

export interface OriginCounts {
  readonly key: string
  readonly name: string
  readonly anonymous: number
  readonly events: number
  readonly reports: number
  /** Events that rest on it alone. */
  readonly alone: number
}

/** Where reports come from in the end, by how many events rest on it. */
export async function browseOrigins(
  { db }: Access,
  asked: ArticleFilter & {
    readonly name?: string | undefined
    readonly anonymous?: boolean | undefined
    readonly limit: number
    readonly offset?: number
  },
): Promise<OriginCounts[]> {
  const named = asked.name === undefined ? sql`` : sql`and lower(event_origins.name) like ${`%${asked.name.toLowerCase()}%`}`
  const its = sql`select seq from reports where reports.event = event_origins.event and reports.origin = event_origins.name ${reportedBy(asked)}`
  const isAsked = asked.from === undefined && asked.to === undefined && asked.outlet === undefined ? sql`` : sql`and exists (${its})`
  const unnamed = asked.anonymous === undefined ? sql`` : sql`and event_origins.anonymous = ${asked.anonymous ? 1 : 0}`
  const { rows } = await sql<OriginCounts>`
    select event_origins.key, min(event_origins.name) as name, max(event_origins.anonymous) as anonymous,
      count(distinct event_origins.event) as events, sum(event_origins.reports) as reports,
      count(distinct case when events.origins = 1 then events.id end) as alone
    from event_origins join events on events.id = event_origins.event where events.rejected = 0 ${named} ${unnamed} ${isAsked}
    group by event_origins.key order by events desc, event_origins.key limit ${asked.limit} offset ${asked.offset ?? 0}`.execute(db)
  return rows.map((row) => ({ ...row, events: Number(row.events), reports: Number(row.reports), alone: Number(row.alone) }))
}
