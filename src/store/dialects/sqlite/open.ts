import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Tables } from '../../schema.ts'
import type { StoreDialect } from '../dialect.ts'
import { createLayout } from './layout.ts'
import { createSearch } from './search.ts'

/** How long one process waits for another to finish writing, in milliseconds. */
const PATIENCE = 30_000

/**
 * One file, or ':memory:'. Readers never wait: the log is written ahead (WAL). The patience is set first, because switching to WAL itself may
 * have to wait for another process.
 */
export function openSqlite(file: string, options: { readonly readonly?: boolean } = {}): StoreDialect {
  const database = new SQLite(file, { readonly: options.readonly === true, fileMustExist: options.readonly === true, timeout: PATIENCE })
  database.pragma(`busy_timeout = ${PATIENCE}`)
  if (!options.readonly) {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
  }
  database.pragma('cache_size = -32000')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  return {
    name: 'sqlite',
    db,
    search: createSearch(),
    layout: createLayout(database, file),
    bytes: 'blob',
    keyed: sql`without rowid`,
    mostValues: 30_000,
    close: () => db.destroy(),
  }
}
