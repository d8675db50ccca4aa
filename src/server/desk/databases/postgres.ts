import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { DeskTables } from '../desk-tables.ts'

/** Connections of one process, at the most. */
const MOST_CONNECTIONS = 4

/** A schema of its own in the database of the record, so that it can be granted and left out of a copy by itself. */
export async function openDeskSchema(address: string): Promise<Kysely<DeskTables>> {
  const pool = new pg.Pool({ connectionString: address, max: MOST_CONNECTIONS, options: '-c search_path=isnad_desk' })
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => {})
  const db = new Kysely<DeskTables>({ dialect: new PostgresDialect({ pool }) })
  await sql`create schema if not exists isnad_desk`.execute(db)
  return db
}
