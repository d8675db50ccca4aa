import type { StoreDialect } from '../dialects/dialect.ts'
import { loadTellings } from './find-neighbours.ts'
import { inPieces, insertRows } from './insert-rows.ts'
import { packSketch } from './pack.ts'
import type { Entry } from './read-entry.ts'
import { removeReports } from './remove-reports.ts'
import { settleEntries, toReadingRow } from './settle-entries.ts'
import { type ReportChange, tellChanges } from './tell-changes.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues' | 'search'>

/**
 * Put new readings in the place of old ones, with all that follows: reports leave, come or change, and events are gathered again under people's
 * corrections. Must be called with the write lock held.
 *
 * @param entries Articles that are there, read anew; those that are not are passed over. Earlier versions tell nothing: their readings alone are kept.
 */
export async function rereadEntries(access: Access, entries: readonly Entry[]): Promise<ReportChange[]> {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const placed = new Map<number, Entry>()
  const earlier = new Map<number, Entry>()
  for (const piece of inPieces(byKey.keys())) {
    const rows = await access.db.selectFrom('articles').select(['seq', 'key', 'superseded_by']).where('key', 'in', piece).execute()
    for (const { seq, key, superseded_by } of rows) {
      const entry = byKey.get(key)
      if (entry) (superseded_by === null ? placed : earlier).set(seq, entry)
    }
  }
  await replaceReadings(access, new Map([...placed, ...earlier]))
  if (placed.size === 0) return []
  const before = await tellingsOf(access, placed.keys())
  const touched = await removeReports(access, [...placed.keys()])
  await settleEntries(access, placed, touched)
  return tellChanges(
    before,
    [...placed.values()].flatMap(({ tellings }) => tellings.map(({ telling }) => telling)),
  )
}

async function replaceReadings(access: Access, entries: ReadonlyMap<number, Entry>): Promise<void> {
  for (const piece of inPieces(entries.keys())) await access.db.deleteFrom('readings').where('article', 'in', piece).execute()
  await insertRows(
    access,
    'readings',
    [...entries].map(([article, entry]) => toReadingRow(article, entry)),
  )
  for (const [seq, { title, sketch }] of entries) {
    await access.db
      .updateTable('articles')
      .set({ title, sketch: packSketch(sketch) })
      .where('seq', '=', seq)
      .execute()
  }
}

async function tellingsOf(access: Access, articles: Iterable<number>) {
  const seqs = new Set<number>()
  for (const piece of inPieces(articles)) {
    for (const { seq } of await access.db.selectFrom('reports').select('seq').where('article', 'in', piece).execute()) seqs.add(seq)
  }
  return [...(await loadTellings(access, seqs)).values()]
}
