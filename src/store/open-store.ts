import { openSqlite } from './dialects/sqlite.ts'
import { migrate } from './migrate.ts'
import { createStore, type Store } from './store.ts'

/**
 * Open a store, and make it where there is none.
 *
 * @param address A file, or ':memory:'.
 * @throws {StoreError} where it was written by a newer Isnad.
 */
export async function openStore(address: string): Promise<Store> {
  const dialect = openSqlite(address)
  await migrate(dialect, address === ':memory:' ? undefined : address)
  return createStore(dialect)
}
