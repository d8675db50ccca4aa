import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Tables } from '../../schema.ts'
import type { StoreDialect } from '../dialect.ts'
import { createLayout } from './layout.ts'
import { createSearch } from './search.ts'

/** Connections of one process, at the most. */
const MOST_CONNECTIONS = 8
/** `bigint` and `numeric`, which the driver would hand over as text: all ours are whole numbers below 2 ** 53, or shares. */
const NUMBERS: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]

/** @param address postgres://user@host/database */
export function openPostgres(address: string): StoreDialect {
  const pool = new pg.Pool({
    connectionString: address,
    max: MOST_CONNECTIONS,
    types: { getTypeParser: (type, format) => (NUMBERS.includes(type) ? Number : pg.types.getTypeParser(type, format)) },
  })
  // A connection that breaks while nobody uses it is replaced by the pool; the next statement says so where none can be made.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    name: 'postgres',
    db,
    search: createSearch(),
    layout: createLayout(),
    bytes: 'bytea',
    keyed: sql``,
    mostValues: 30_000,
    close: () => db.destroy(),
  }
}
