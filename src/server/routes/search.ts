import { QuotePage, QuoteQuery, SearchPage, SearchQuery } from '../contract/index.ts'
import { cutPage, fromCursor, pageByOffset } from '../cursor.ts'
import { toWords } from '../filters.ts'
import { cutExcerpts } from '../rows/excerpts.ts'
import { present } from '../rows/present.ts'
import { toQuotes } from '../rows/quotes.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** Rows of a page of search, at the most: each is a whole text to mark. */
const MOST_FOUND = 50

/** Full text, and who said what. */
export function searchRoutes(server: Server, { store, readers }: Parts): void {
  const { browse } = store

  server.get(
    '/api/search',
    { schema: { querystring: SearchQuery, ...answers('search', 'Articles that hold all that is asked for', SearchPage, ['busy']) } },
    async ({ query }) => {
      const { words, from, to, outlet, cursor, limit = 20 } = query
      const wanted = await toWords(words, readers)
      const asked = { limit: Math.min(limit, MOST_FOUND), ...(cursor === undefined ? {} : { cursor }) }
      const page = await pageByOffset(asked, (each) => store.search(wanted, { from, to, outlet }, each))
      const marks = await readers.mark({ texts: page.rows.map(({ text }) => text), query: wanted })
      const told = await browse.told(page.rows.map(({ key }) => key))
      return {
        total: await store.countFound(wanted),
        words: wanted.all.map((phrase) => phrase.join(' ')),
        ...page,
        rows: page.rows.map(({ key, title, outlet: its, url, published, text, version, superseded }, index) => ({
          key,
          title,
          version,
          superseded,
          ...present({ outlet: its, url, published }),
          excerpts: cutExcerpts(text, marks[index] ?? []),
          events: told.get(key) ?? [],
        })),
      }
    },
  )

  server.get(
    '/api/quotes',
    { schema: { querystring: QuoteQuery, ...answers('search', 'Quotes, article by article, the newest first', QuotePage) } },
    async ({ query }) => {
      const { limit = 50, cursor, source, mode, ...asked } = query
      const [published = '', key = ''] = cursor === undefined ? [] : fromCursor(cursor, ['string', 'string'])
      const after = cursor === undefined ? undefined : { published: String(published), key: String(key) }
      const articles = Math.min(limit, 20)
      const rows = await browse.readings({ ...asked, source, limit: articles + 1, after })
      const page = cutPage(rows, articles, (row) => [row.published ?? '', row.key])
      return { ...page, rows: page.rows.flatMap((row) => toQuotes(row, { source, mode })) }
    },
  )
}
