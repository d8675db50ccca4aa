import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema.ts'

/** What lists are read by in their order, and what facets are counted from without a look at the rows themselves. */
const INDICES: readonly (readonly [name: string, table: keyof Tables, columns: string])[] = [
  ['events_listed', 'events', `(coalesce(day_from, first_published, '')) desc, origins desc, articles desc, id`],
  ['events_weighed', 'events', 'articles desc, origins desc, reports desc, id'],
  ['event_values_by_slot_key', 'event_values', 'slot, key, event'],
  ['event_values_by_slot_country', 'event_values', 'slot, country, event'],
  ['articles_listed', 'articles', `(coalesce(published_from, '')) desc, key`],
  ['reports_by_outlet', 'reports', 'outlet, event'],
]

/** Indices for pages and overviews. */
export async function createBrowsingIndices(db: Kysely<Tables>): Promise<void> {
  for (const [name, table, columns] of INDICES) {
    await sql`create index if not exists ${sql.id(name)} on ${sql.id(table)} (${sql.raw(columns)})`.execute(db)
  }
}
