import { chmodSync, existsSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { DeskTables } from '../desk-tables.ts'

/** How long one process waits for another to finish writing, in milliseconds. */
const PATIENCE = 5000

/** A file of its own beside the record; only its owner may read it. @param file Or ':memory:'. */
export function openDeskFile(file: string): Kysely<DeskTables> {
  const isNew = file !== ':memory:' && !existsSync(file)
  const database = new SQLite(file, { timeout: PATIENCE })
  if (isNew) chmodSync(file, 0o600)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  return new Kysely<DeskTables>({ dialect: new SqliteDialect({ database }) })
}
