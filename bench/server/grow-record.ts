import { copyFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import SQLite from 'better-sqlite3'

/**
 * Makes a large record of a small one: every row again and again, under other ids and on other days. What it holds is as varied as what it was
 * made from; how much of it there is, is what is measured.
 *
 *     node bench/server/grow-record.ts --from small.db --to large.db --events 100000
 */
const { values } = parseArgs({
  options: { from: { type: 'string' }, to: { type: 'string' }, events: { type: 'string', default: '100000' } },
})
const { from, to } = values
if (from === undefined || to === undefined) throw new Error('--from and --to name the two files')

for (const ending of ['', '-wal', '-shm']) rmSync(`${to}${ending}`, { force: true })
const small = new SQLite(from)
small.pragma('wal_checkpoint(truncate)')
small.close()
copyFileSync(from, to)
const database = new SQLite(to)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = OFF')

const ID = /^(?:id|event|key|superseded_by)$/
const DAY = /^(?:day_from|day_to|first_published|last_published|published|published_from|published_to)$/
/** Tables that grow, with the columns that count rows or name articles and reports. */
const TABLES: Readonly<Record<string, { readonly counted: readonly string[]; readonly renamed: readonly string[] }>> = {
  articles: { counted: ['seq'], renamed: ['key', 'superseded_by'] },
  readings: { counted: ['article'], renamed: [] },
  reports: { counted: ['seq', 'article'], renamed: ['id', 'event'] },
  sources_seen: { counted: ['report'], renamed: [] },
  people_seen: { counted: ['article'], renamed: [] },
  copies: { counted: ['one', 'other'], renamed: [] },
  events: { counted: [], renamed: ['id'] },
  event_values: { counted: [], renamed: ['event'] },
  event_origins: { counted: [], renamed: ['event'] },
  disagreements: { counted: [], renamed: ['event'] },
}
/** Columns that name their article inside, as JSON or as packed JSON: by which other column. */
const NAMED_INSIDE: Readonly<Record<string, string>> = { telling: 'id', sketch: 'key' }
/** What the columns of counted rows are counted in. */
const COUNTED_IN: Readonly<Record<string, string>> = { article: 'articles', report: 'reports', one: 'articles', other: 'articles' }

database.function('renamed', { deterministic: true }, (value: unknown, key: unknown, begins: unknown) => {
  const rename = (json: string) => json.replaceAll(String(key), `${begins}${String(key).slice(4)}`)
  return value instanceof Uint8Array ? deflateRawSync(rename(inflateRawSync(value).toString('utf8')), { level: 1 }) : rename(String(value))
})

const countOf = (sql: string) => Number(database.prepare(sql).pluck().get())
const most: Readonly<Record<string, number>> = {
  articles: countOf('select max(seq) from articles'),
  reports: countOf('select max(seq) from reports'),
}
const own = countOf('select count(*) from events')
const times = Math.max(0, Math.ceil(Number(values.events) / own) - 1)

const statements = Object.entries(TABLES).map(([table, { counted, renamed }]) => {
  database.exec(`create temp table base_${table} as select * from ${table}`)
  const columns = database.prepare(`select name from pragma_table_info('${table}')`).pluck().all() as string[]
  const cells = columns.map((column) => {
    if (counted.includes(column)) return `${column} + @nth * ${most[COUNTED_IN[column] ?? table]}`
    if (renamed.includes(column) && ID.test(column)) return `@begins || substr(${column}, 5)`
    if (column in NAMED_INSIDE) return `renamed("${column}", substr(${NAMED_INSIDE[column]}, 1, 16), @begins)`
    return DAY.test(column) ? `date(${column}, '-' || @days || ' days')` : `"${column}"`
  })
  return database.prepare(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')}) select ${cells.join(', ')} from base_${table}`,
  )
})
/** Four hexadecimal digits that no article's key begins with. */
const taken = new Set(database.prepare('select substr(key, 1, 4) from articles').pluck().all() as string[])
const free = Array.from({ length: 0x1_00_00 }, (_, number) => number.toString(16).padStart(4, '0')).filter((begins) => !taken.has(begins))
for (let nth = 1; nth <= times; nth++) {
  database.transaction(() => {
    for (const statement of statements) statement.run({ nth, begins: free[nth - 1], days: (nth * 37) % 5000 })
  })()
}
database.exec('analyze')
database.pragma('wal_checkpoint(truncate)')
for (const table of Object.keys(TABLES)) process.stdout.write(`${table}\t${countOf(`select count(*) from ${table}`)}\n`)
database.close()
