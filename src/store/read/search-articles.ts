import { sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { SearchQuery } from '../search/parse-query.ts'

/** Which articles are asked for, besides their words. */
export interface ArticleFilter {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly outlet?: string | undefined
}

export interface FoundArticle {
  readonly key: string
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string
  readonly published: string | null
  readonly text: string
  readonly version: number
  readonly superseded: boolean
}

/** Articles that hold all that is asked for, the newest first; of one day, the one added last. */
export async function searchArticles(
  { db, search }: Pick<StoreDialect, 'db' | 'search'>,
  query: SearchQuery,
  { from, to, outlet }: ArticleFilter,
  page: { readonly limit: number; readonly offset?: number },
): Promise<FoundArticle[]> {
  const newest = search.newest(query, to)
  const conditions = [
    newest.where,
    ...(from === undefined ? [] : [sql`articles.published_to >= ${from}`]),
    ...(to === undefined ? [] : [sql`articles.published_from <= ${to}`]),
    ...(outlet === undefined ? [] : [sql`articles.outlet = ${outlet}`]),
  ]
  const { rows } = await sql<Omit<FoundArticle, 'superseded'> & { superseded_by: string | null }>`
    select articles.key, outlet, url, title, published_from as published, text, version, superseded_by from ${newest.from}
    where ${sql.join(conditions, sql` and `)} order by ${newest.order} limit ${page.limit} offset ${page.offset ?? 0}`.execute(db)
  return rows.map(({ superseded_by, ...row }) => ({ ...row, superseded: superseded_by !== null }))
}

/** How many articles hold it. */
export async function countArticles({ db, search }: Pick<StoreDialect, 'db' | 'search'>, query: SearchQuery): Promise<number> {
  const { rows } = await search.count(query).execute(db)
  return Number(rows[0]?.count ?? 0)
}
