import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../schema.ts'
import type { SearchIndex } from '../search/search-index.ts'

/** What differs between databases. Everything else in the store is written once. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres'
  readonly db: Kysely<Tables>
  readonly search: SearchIndex
  /** The type of a column of bytes. */
  readonly bytes: 'blob' | 'bytea'
  /** Put behind the definition of a table that is looked up by its key alone, so that it is stored by it. */
  readonly keyed: RawBuilder<unknown>
  /** Values one statement may carry, at the most. */
  readonly mostValues: number
  close(): Promise<void>
}
