import { sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'

type Access = Pick<StoreDialect, 'db'>
interface PageAsked {
  readonly limit: number
  readonly offset: number
}

export interface OutletCounts {
  readonly name: string
  readonly articles: number
  readonly reports: number
  readonly own: number
  readonly unnamed: number
  readonly first: string | null
  readonly last: string | null
}

/** Outlets by how many articles of theirs are there, with how much they report in their own voice. */
export async function browseOutlets({ db }: Access, asked: PageAsked & { readonly name?: string | undefined }): Promise<OutletCounts[]> {
  const named = asked.name === undefined ? sql`` : sql`and reports.outlet like ${`%${asked.name}%`}`
  const { rows } = await sql<OutletCounts>`
    select reports.outlet as name, count(distinct reports.article) as articles, count(*) as reports,
      sum(case when sources_seen.report is null then 1 else 0 end) as own,
      sum(case when ending.identity is not null and ending.identity <> 'named' then 1 else 0 end) as unnamed,
      min(reports.published) as first, max(reports.published) as last
    from reports left join sources_seen on sources_seen.report = reports.seq and sources_seen.position = 0
      left join (select report, max(position) as position from sources_seen group by report) as ends on ends.report = reports.seq
      left join sources_seen as ending on ending.report = reports.seq and ending.position = ends.position
    where reports.outlet is not null ${named}
    group by reports.outlet order by articles desc, reports.outlet limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows.map((row) => {
    const { articles, reports, own, unnamed } = row
    return { ...row, articles: Number(articles), reports: Number(reports), own: Number(own), unnamed: Number(unnamed) }
  })
}

export interface FlowRow {
  readonly outlet: string
  /** The link nearest to the outlet; null for its own voice. */
  readonly source: string | null
  readonly english: string | null
  readonly key: string | null
  readonly kind: string | null
  readonly identity: string | null
  readonly reports: number
}

/** Which outlet takes how many reports from whom. */
export async function browseFlows({ db }: Access, outlet?: string): Promise<FlowRow[]> {
  const only = outlet === undefined ? sql`` : sql`and reports.outlet = ${outlet}`
  const { rows } = await sql<FlowRow>`
    select reports.outlet, min(sources_seen.name) as source, max(sources_seen.english) as english, sources_seen.key,
      min(sources_seen.kind) as kind, min(sources_seen.identity) as identity, count(*) as reports
    from reports left join sources_seen on sources_seen.report = reports.seq and sources_seen.position = 0
    where reports.outlet is not null ${only}
    group by reports.outlet, sources_seen.key, case when sources_seen.key is null then sources_seen.kind end
    order by reports desc, reports.outlet limit 5000`.execute(db)
  return rows.map((row) => ({ ...row, reports: Number(row.reports) }))
}

export interface ChainCounts {
  /** «BBC Arabic ← Reuters ← a diplomat» */
  readonly chain: string
  readonly outlet: string | null
  readonly reports: number
  readonly events: number
  readonly articles: number
  readonly first: string | null
  readonly last: string | null
}

/** Chains as outlets give them, the commonest first. */
export async function browseChains(
  { db }: Access,
  asked: PageAsked & { readonly outlet?: string | undefined; readonly source?: string | undefined; readonly length?: number | undefined },
): Promise<ChainCounts[]> {
  const { outlet, source, length } = asked
  const only = outlet === undefined ? sql`` : sql`and reports.outlet = ${outlet}`
  const through =
    source === undefined
      ? sql``
      : sql`and reports.seq in (select report from sources_seen where key = ${source} or name like ${`%${source}%`})`
  const links = sql`(select count(*) from sources_seen where sources_seen.report = reports.seq)`
  const long = length === undefined ? sql`` : sql`and ${links} = ${length}`
  const { rows } = await sql<ChainCounts>`
    select reports.chain, min(reports.outlet) as outlet, count(*) as reports, count(distinct reports.event) as events,
      count(distinct reports.article) as articles, min(reports.published) as first, max(reports.published) as last
    from reports where 1 = 1 ${only} ${through} ${long}
    group by reports.chain order by reports desc, reports.chain limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows.map((row) => {
    return { ...row, reports: Number(row.reports), events: Number(row.events), articles: Number(row.articles) }
  })
}

export interface CopyPair {
  readonly share: number
  readonly why: string
  readonly one_key: string
  readonly one_title: string
  readonly one_outlet: string | null
  readonly other_key: string
  readonly other_title: string
  readonly other_outlet: string | null
}

/** Copies found between articles, the fullest first. */
export async function browseCopies({ db }: Access, { limit, offset }: PageAsked): Promise<CopyPair[]> {
  const { rows } = await sql<CopyPair>`
    select copies.share, copies.why, one.key as one_key, one.title as one_title, one.outlet as one_outlet, other.key as other_key,
      other.title as other_title, other.outlet as other_outlet
    from copies join articles as one on one.seq = copies.one join articles as other on other.seq = copies.other
    order by copies.share desc, copies.one, copies.other limit ${limit} offset ${offset}`.execute(db)
  return rows
}
