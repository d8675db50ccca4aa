import { sql } from 'kysely'
import type { Layout } from '../dialect.ts'

/** Any number that is always the same: who holds it changes the tables. */
const LOCK = 7105

export function createLayout(): Layout {
  return {
    async begin(db) {
      await sql`begin`.execute(db)
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db)
    },
    async hasTable(db, name) {
      const { rows } = await sql`select tablename from pg_tables where schemaname = current_schema() and tablename = ${name}`.execute(db)
      return rows.length > 0
    },
    /** The tables as they are, in a schema of their own. */
    async backUp(db, version) {
      const schema = `isnad_version_${version}`
      const { rows } = await sql<{ tablename: string }>`select tablename from pg_tables where schemaname = current_schema()`.execute(db)
      await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
      await sql`create schema ${sql.id(schema)}`.execute(db)
      for (const { tablename } of rows) {
        await sql`create table ${sql.id(schema, tablename)} as table ${sql.id(tablename)}`.execute(db)
      }
    },
    /** Text is put in order by its code points, as SQLite does, whatever the language of the server. */
    async settle(db) {
      const { rows } = await sql<{ table: string; column: string }>`
        select columns.table_name as "table", columns.column_name as "column" from information_schema.columns
        join information_schema.tables using (table_schema, table_name)
        where table_schema = current_schema() and table_type = 'BASE TABLE' and data_type = 'text' and collation_name is distinct from 'C'`.execute(
        db,
      )
      for (const { table, column } of rows) {
        await sql`alter table ${sql.id(table)} alter column ${sql.id(column)} type text collate "C"`.execute(db)
      }
    },
  }
}
