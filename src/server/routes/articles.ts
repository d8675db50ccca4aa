import { ArticleDetail, ArticleKey, ArticlePage, ArticleQuery, ReadingBody } from '../contract/index.ts'
import { cutPage, fromCursor } from '../cursor.ts'
import { HttpError } from '../problems/http-error.ts'
import { toArticleDetail, toArticleSummary } from '../rows/article.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** Articles as they came, and what was read in them. */
export function articleRoutes(server: Server, { store, readers }: Parts): void {
  const { browse } = store

  server.get(
    '/api/articles',
    { schema: { querystring: ArticleQuery, ...answers('articles', 'Articles, the newest first', ArticlePage) } },
    async ({ query }) => {
      const { limit = 50, cursor, ...asked } = query
      const [published = '', key = ''] = cursor === undefined ? [] : fromCursor(cursor, ['string', 'string'])
      const after = cursor === undefined ? undefined : { published: String(published), key: String(key) }
      const rows = await browse.articles({ ...asked, limit: limit + 1, after })
      const page = cutPage(rows, limit, (row) => [row.published_from ?? '', row.key])
      return { ...page, rows: page.rows.map((row) => ({ ...toArticleSummary(row), events: row.events })) }
    },
  )

  server.get(
    '/api/articles/:key',
    { schema: { params: ArticleKey, ...answers('articles', 'An article, and the events it tells', ArticleDetail, ['no-such-thing']) } },
    async ({ params: { key } }) => {
      const article = await store.article(key)
      if (!article) throw new HttpError('no-such-thing')
      return toArticleDetail(article, await browse.around(key))
    },
  )

  server.get(
    '/api/articles/:key/reading',
    {
      schema: {
        params: ArticleKey,
        ...answers('articles', 'An article read anew, with every annotation', ReadingBody, ['no-such-thing', 'busy']),
      },
    },
    async ({ params: { key } }) => {
      const article = await store.article(key)
      if (!article) throw new HttpError('no-such-thing')
      const { text, outlet, url, published_from, published_to, published_basis, source_id } = article
      const basis = published_basis as 'given' | null
      const published =
        published_from !== null && published_to !== null && basis ? { from: published_from, to: published_to, basis } : undefined
      return readers.read({
        id: source_id,
        text,
        ...(outlet === null ? {} : { outlet }),
        ...(url === null ? {} : { url }),
        ...(published ? { published } : {}),
      })
    },
  )
}
