import { gatherEvents } from '../../src/store/add/regather.ts'
import { openSqlite } from '../../src/store/dialects/sqlite/open.ts'
import { type Waited, waitFor } from './measure-asking.ts'

/** So many articles, evenly out of the whole record. */
const ARTICLES = 200

/** How long merging the events of one article takes: its reports with all that hangs together with them, gathered into events again. */
export async function measureMerging(record: string): Promise<Waited> {
  const access = openSqlite(record, { readonly: true })
  try {
    const { articles } = await access.db
      .selectFrom('articles')
      .select((select) => select.fn.countAll<number>().as('articles'))
      .executeTakeFirstOrThrow()
    const step = Math.max(1, Math.floor(articles / ARTICLES))
    const rows = await access.db
      .selectFrom('reports')
      .select(['article', 'seq'])
      .where(
        'article',
        'in',
        Array.from({ length: ARTICLES }, (_, index) => 1 + index * step),
      )
      .execute()
    const reports = new Map<number, number[]>()
    for (const { article, seq } of rows) reports.set(article, [...(reports.get(article) ?? []), seq])
    return await waitFor(
      [...reports.values()].map((its) => () => gatherEvents(access, its)),
      1,
    )
  } finally {
    await access.close()
  }
}
