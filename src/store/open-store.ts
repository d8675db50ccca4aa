import { isServer } from './address.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { migrate } from './migrate.ts'
import { createStore, type Store } from './store.ts'

/**
 * Open a store, and make it where there is none.
 *
 * @param address A file, ':memory:', or postgres://user@host/database.
 * @throws {StoreError} where it was written by a newer Isnad.
 */
export async function openStore(address: string): Promise<Store> {
  const dialect = await openDialect(address)
  try {
    await migrate(dialect)
  } catch (error) {
    await dialect.close()
    throw error
  }
  return createStore(dialect)
}

/** Only the driver that is asked for is loaded. */
export async function openDialect(address: string): Promise<StoreDialect> {
  if (isServer(address)) return (await import('./dialects/postgres/open.ts')).openPostgres(address)
  return (await import('./dialects/sqlite/open.ts')).openSqlite(address)
}
