import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { SearchIndex } from '../search/search-index.ts'

/** What differs between databases. Everything else in the store is written once. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres'
  readonly db: Kysely<Tables>
  readonly search: SearchIndex
  /** The type of a column of bytes. */
  readonly bytes: 'blob' | 'bytea'
  /** Values one statement may carry, at the most. */
  readonly mostValues: number
  close(): Promise<void>
}
