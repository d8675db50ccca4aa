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

/** Articles that hold all that is asked for, the newest first. */
export async function searchArticles(
  { db, search }: Pick<StoreDialect, 'db' | 'search'>,
  query: SearchQuery,
  { from, to, outlet }: ArticleFilter,
  page: { readonly limit: number; readonly offset?: number },
): Promise<FoundArticle[]> {
  let found = db
    .selectFrom('articles')
    .select(['key', 'outlet', 'url', 'title', 'published_from as published', 'text', 'version', 'superseded_by'])
    .where(search.matches(query))
    .orderBy(sql`coalesce(published_from, '') desc`)
    .orderBy('key')
    .limit(page.limit)
    .offset(page.offset ?? 0)
  if (from !== undefined) found = found.where('published_to', '>=', from)
  if (to !== undefined) found = found.where('published_from', '<=', to)
  if (outlet !== undefined) found = found.where('outlet', '=', outlet)
  return (await found.execute()).map(({ superseded_by, ...row }) => ({ ...row, superseded: superseded_by !== null }))
}

/** How many articles hold it. */
export async function countArticles({ db, search }: Pick<StoreDialect, 'db' | 'search'>, query: SearchQuery): Promise<number> {
  const { count } = await db
    .selectFrom('articles')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(search.matches(query))
    .executeTakeFirstOrThrow()
  return Number(count)
}
