import type { Insertable } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { Tables } from '../schema.ts'

/** Insert rows in as few statements as the database allows. */
export async function insertRows<Name extends keyof Tables & string>(
  { db, mostValues }: Pick<StoreDialect, 'db' | 'mostValues'>,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const size = Math.max(1, Math.min(500, Math.floor(mostValues / Object.keys(first).length)))
  for (let from = 0; from < rows.length; from += size) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + size))
      .execute()
  }
}

/** Pieces of a list, small enough for one statement. */
export function* inPieces<Item>(items: Iterable<Item>, size = 1000): Generator<Item[]> {
  let piece: Item[] = []
  for (const item of items) {
    piece.push(item)
    if (piece.length < size) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
