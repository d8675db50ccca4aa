import SQLite from 'better-sqlite3'
import { processorTime } from './processor-time.ts'

/** What an article brings into the record. */
const TABLES = [
  'articles',
  'readings',
  'reports',
  'report_keys',
  'copy_keys',
  'events',
  'event_values',
  'event_origins',
  'event_terms',
  'sources_seen',
  'people_seen',
]
/** Articles that go in together, as `isnad add` does it. */
const BATCH = 50

/**
 * The rows of a record inserted once more, by prepared statements into bare tables: the least that keeping them can cost.
 *
 * @returns milliseconds for an article.
 */
export function insertPlainly(record: string, target: string, articles: number): number {
  const from = new SQLite(record, { readonly: true })
  const to = new SQLite(target)
  to.pragma('journal_mode = WAL')
  to.pragma('synchronous = NORMAL')
  let took = 0
  for (const table of TABLES) {
    const total = (from.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
    const all = (from.prepare('select count(*) as n from articles').get() as { n: number }).n
    const rows = from
      .prepare(`select * from ${table} limit ?`)
      .raw()
      .all(Math.round((total * articles) / Math.max(1, all))) as unknown[][]
    const columns = rows[0]?.length ?? 0
    if (columns === 0) continue
    to.exec(`create table ${table} (${Array.from({ length: columns }, (_, index) => `c${index}`).join(', ')})`)
    const insert = to.prepare(`insert into ${table} values (${Array.from({ length: columns }, () => '?').join(', ')})`)
    const size = Math.max(1, Math.round((rows.length * BATCH) / articles))
    const started = processorTime()
    for (let at = 0; at < rows.length; at += size) to.transaction(() => rows.slice(at, at + size).forEach((row) => void insert.run(row)))()
    took += processorTime() - started
  }
  from.close()
  to.close()
  return took / articles
}
