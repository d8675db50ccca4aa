import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { Layout } from '../dialect.ts'

/** @param file Where the database lies; one in memory is not backed up. */
export function createLayout(database: Database, file: string): Layout {
  return {
    async begin(db) {
      await sql`begin immediate`.execute(db)
    },
    async hasTable(db, name) {
      const { rows } = await sql`select name from sqlite_master where type = 'table' and name = ${name}`.execute(db)
      return rows.length > 0
    },
    /** SQLite's own backup: whole, even while another process writes. */
    async backUp(_, version) {
      if (file !== ':memory:') await database.backup(`${file}.version-${version}.backup`)
    },
    async settle() {},
  }
}
