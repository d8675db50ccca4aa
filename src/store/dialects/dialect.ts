import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../schema.ts'
import type { SearchIndex } from '../search/search-index.ts'

/** What differs between databases. Everything else in the store is written once. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres'
  readonly db: Kysely<Tables>
  readonly search: SearchIndex
  readonly layout: Layout
  /** The type of a column of bytes. */
  readonly bytes: 'blob' | 'bytea'
  /** Put behind the definition of a table that is looked up by its key alone, so that it is stored by it. */
  readonly keyed: RawBuilder<unknown>
  /** Values one statement may carry, at the most. */
  readonly mostValues: number
  close(): Promise<void>
}

/** How the tables of a database are made and changed. */
export interface Layout {
  /** Begins a transaction in which no other process changes tables. */
  begin(db: Kysely<Tables>): Promise<void>
  hasTable(db: Kysely<Tables>, name: string): Promise<boolean>
  /** Keep a copy of what there is before it is changed. */
  backUp(db: Kysely<Tables>, version: number): Promise<void>
  /** After tables were made: what cannot be said in their definitions. */
  settle(db: Kysely<Tables>): Promise<void>
}
