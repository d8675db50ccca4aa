import { inPieces } from '../add/insert-rows.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { type Listed, toTermRows } from './terms.ts'

/** Rows of one statement: five values each. */
const PIECE = 500

/**
 * Write what events are listed under. Rows are only ever added: one whose event has gone, or is listed elsewhere now, is passed over by whoever
 * reads them, which is cheaper than finding it when events are gathered again.
 */
export async function insertTerms({ db }: Pick<StoreDialect, 'db'>, events: readonly Listed[]): Promise<void> {
  const rows = events.flatMap(toTermRows).sort((one, other) => one.term - other.term)
  for (const piece of inPieces(rows, PIECE)) {
    await db
      .insertInto('event_terms')
      .values(piece)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
