import { inPieces } from '../add/insert-rows.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { EventValueRow } from '../schema.ts'

/** Who takes part in some events and where they are, the most reported first; rejected values are left out. */
export async function valuesOf({ db }: Pick<StoreDialect, 'db'>, events: readonly string[]): Promise<ReadonlyMap<string, EventValueRow[]>> {
  const found = new Map<string, EventValueRow[]>()
  for (const piece of inPieces(events)) {
    const rows = await db
      .selectFrom('event_values')
      .selectAll()
      .where('event', 'in', piece)
      .where('slot', 'in', ['participants', 'place'])
      .orderBy('reports', 'desc')
      .orderBy('name')
      .execute()
    for (const row of rows) {
      if (row.verdict === 'rejected') continue
      const its = found.get(row.event)
      if (its) its.push(row)
      else found.set(row.event, [row])
    }
  }
  return found
}
