import type { StoreDialect } from '../dialects/dialect.ts'
import { loadTellings } from './find-neighbours.ts'
import { inPieces } from './insert-rows.ts'
import type { Entry } from './read-entry.ts'
import { removeReports } from './remove-reports.ts'
import { settleEntries } from './settle-entries.ts'
import { type ReportChange, tellChanges } from './tell-changes.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues' | 'search'>

/**
 * Put new readings in the place of old ones, with all that follows: reports leave, come or change, and events are gathered again under people's
 * corrections. Must be called with the write lock held.
 *
 * @param entries Articles that are there, read anew; those that are not, and earlier versions, are passed over.
 */
export async function rereadEntries(access: Access, entries: readonly Entry[]): Promise<ReportChange[]> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const placed = new Map<number, Entry>()
  for (const piece of inPieces(byKey.keys())) {
    const rows = await access.db
      .selectFrom('articles')
      .select(['seq', 'key'])
      .where('key', 'in', piece)
      .where('superseded_by', 'is', null)
      .execute()
    for (const { seq, key } of rows) {
      const entry = byKey.get(key)
      if (entry) placed.set(seq, entry)
    }
  }
  if (placed.size === 0) return []
  const before = await tellingsOf(access, placed.keys())
  const touched = await removeReports(access, [...placed.keys()])
  for (const piece of inPieces(placed.keys())) await access.db.deleteFrom('readings').where('article', 'in', piece).execute()
  for (const [seq, { title, sketch }] of placed) {
    await access.db
      .updateTable('articles')
      .set({ title, sketch: JSON.stringify(sketch) })
      .where('seq', '=', seq)
      .execute()
  }
  await settleEntries(access, placed, touched)
  return tellChanges(
    before,
    [...placed.values()].flatMap(({ tellings }) => tellings.map(({ telling }) => telling)),
  )
}

async function tellingsOf(access: Access, articles: Iterable<number>) {
  const seqs = new Set<number>()
  for (const piece of inPieces(articles)) {
    for (const { seq } of await access.db.selectFrom('reports').select('seq').where('article', 'in', piece).execute()) seqs.add(seq)
  }
  return [...(await loadTellings(access, seqs)).values()]
}
