import { sql } from 'kysely'
import { inPieces } from '../add/insert-rows.ts'
import { type KeptReading, unpackReading, unpackTelling } from '../add/pack.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { ArticleRow } from '../schema.ts'

type Access = Pick<StoreDialect, 'db'>

/** Where a page of articles ends. */
export interface ArticlePlace {
  readonly published: string
  readonly key: string
}

export interface ArticlesAsked {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly outlet?: string | undefined
  readonly limit: number
  readonly after?: ArticlePlace | undefined
}

const COLUMNS = [
  'key',
  'title',
  'outlet',
  'url',
  'published_from',
  'published_to',
  'published_basis',
  'version',
  'superseded_by',
  'added_at',
] as const
export interface ArticleListed extends Pick<ArticleRow, (typeof COLUMNS)[number]> {
  readonly events: number
}

const PUBLISHED = sql<string>`coalesce(articles.published_from, '')`

/** Articles, the newest first. */
export async function browseArticles({ db }: Access, { from, to, outlet, limit, after }: ArticlesAsked): Promise<ArticleListed[]> {
  let query = db
    .selectFrom('articles')
    .select(COLUMNS)
    .select(sql<number>`(select count(distinct event) from reports where reports.article = articles.seq)`.as('events'))
    .orderBy(sql`${PUBLISHED} desc, articles.key`)
    .limit(limit)
  if (from !== undefined) query = query.where('published_to', '>=', from)
  if (to !== undefined) query = query.where('published_from', '<=', to)
  if (outlet !== undefined) query = query.where('outlet', '=', outlet)
  if (after) {
    query = query
      .where(sql<boolean>`${PUBLISHED} <= ${after.published}`)
      .where(sql<boolean>`(${PUBLISHED} < ${after.published} or articles.key > ${after.key})`)
  }
  return (await query.execute()).map((row) => ({ ...row, events: Number(row.events) }))
}

/** What stands around an article in the record. */
export interface ArticleContext {
  readonly tells: readonly {
    id: string
    event: string
    kind: string
    status: string
    start_offset: number
    end_offset: number
    index: number
  }[]
  readonly copies: readonly { key: string; title: string; outlet: string | null; share: number; why: string }[]
  readonly versions: readonly { key: string; version: number; added_at: string }[]
}

/** The events an article tells, its copies, and the other versions of what stands at its address. */
export async function aroundArticle({ db }: Access, key: string): Promise<ArticleContext> {
  const article = await db.selectFrom('articles').select(['seq', 'url']).where('key', '=', key).executeTakeFirst()
  if (!article) return { tells: [], copies: [], versions: [] }
  const reports = await db
    .selectFrom('reports')
    .select(['id', 'event', 'kind', 'status', 'start_offset', 'end_offset', 'telling', 'excerpt'])
    .where('article', '=', article.seq)
    .orderBy('start_offset')
    .execute()
  const copies = await sql<ArticleContext['copies'][number]>`
    select articles.key, articles.title, articles.outlet, copies.share, copies.why from copies
    join articles on articles.seq = case when copies.one = ${article.seq} then copies.other else copies.one end
    where copies.one = ${article.seq} or copies.other = ${article.seq} order by copies.share desc limit 50`.execute(db)
  const versions =
    article.url === null
      ? []
      : await db.selectFrom('articles').select(['key', 'version', 'added_at']).where('url', '=', article.url).orderBy('version').execute()
  return {
    tells: reports.flatMap(({ telling, excerpt, ...report }) => {
      const told = unpackTelling({ telling, excerpt })
      return told ? [{ ...report, index: told.event }] : []
    }),
    copies: copies.rows,
    versions,
  }
}

/** What an article is called and where it stands, by key. */
export async function headsOf(
  { db }: Access,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly url: string | null }>> {
  if (keys.length === 0) return new Map()
  const rows = await db.selectFrom('articles').select(['key', 'title', 'url']).where('key', 'in', keys).execute()
  return new Map(rows.map(({ key, ...head }) => [key, head]))
}

/** What kind of event each report tells by itself: outlets may choose different ones for one event. */
export async function kindsOf({ db }: Access, reports: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const piece of inPieces(reports)) {
    const rows = await db.selectFrom('reports').select(['id', 'kind']).where('id', 'in', piece).execute()
    for (const { id, kind } of rows) found.set(id, kind)
  }
  return found
}

/** The events some articles tell, by article. */
export async function eventsOfArticles({ db }: Access, keys: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>()
  if (keys.length === 0) return found
  const rows = await db
    .selectFrom('reports')
    .innerJoin('articles', 'articles.seq', 'reports.article')
    .select(['articles.key', 'reports.event'])
    .distinct()
    .where('articles.key', 'in', keys)
    .orderBy('reports.event')
    .execute()
  for (const { key, event } of rows) found.set(key, [...(found.get(key) ?? []), event])
  return found
}

export interface ArticleRead extends Pick<ArticleRow, 'key' | 'title' | 'outlet' | 'text'> {
  readonly published: string | null
  readonly reading: KeptReading
}

/** Articles with their readings, the newest first; of one source where it is asked for, by its key. */
export async function browseReadings(
  { db }: Access,
  { from, to, outlet, limit, after, source }: ArticlesAsked & { readonly source?: string | undefined },
): Promise<ArticleRead[]> {
  let query = db
    .selectFrom('articles')
    .innerJoin('readings', 'readings.article', 'articles.seq')
    .select(['articles.key', 'title', 'outlet', 'text', PUBLISHED.as('published'), 'readings.reading'])
    .where('superseded_by', 'is', null)
    .orderBy(sql`${PUBLISHED} desc, articles.key`)
    .limit(limit)
  if (from !== undefined) query = query.where('published_to', '>=', from)
  if (to !== undefined) query = query.where('published_from', '<=', to)
  if (outlet !== undefined) query = query.where('articles.outlet', '=', outlet)
  if (source !== undefined) {
    query = query.where(
      sql<boolean>`articles.seq in (select reports.article from sources_seen join reports on reports.seq = sources_seen.report
        where sources_seen.key = ${source})`,
    )
  }
  if (after) {
    query = query
      .where(sql<boolean>`${PUBLISHED} <= ${after.published}`)
      .where(sql<boolean>`(${PUBLISHED} < ${after.published} or articles.key > ${after.key})`)
  }
  return (await query.execute()).map(({ reading, ...row }) => ({ ...row, reading: unpackReading(reading) }))
}
