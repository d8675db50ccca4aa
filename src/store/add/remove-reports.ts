import type { StoreDialect } from '../dialects/dialect.ts'
import { joinsOf } from './connected.ts'
import { inPieces } from './insert-rows.ts'
import { removeEvents } from './regather.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues' | 'search'>

/**
 * Take the reports of some articles out of the record, with all that points at them.
 *
 * @returns the numbers of the reports that stood beside them: their events have to be gathered again.
 */
export async function removeReports(access: Access, articles: readonly number[]): Promise<number[]> {
  const { db } = access
  const rows = await db
    .selectFrom('reports')
    .select(['seq', 'event'])
    .where('article', 'in', [...articles])
    .execute()
  const seqs = new Set(rows.map(({ seq }) => seq))
  const beside = new Set<number>()
  const events = new Set(rows.map(({ event }) => event))
  for (const piece of inPieces(events)) {
    for (const { seq } of await db.selectFrom('reports').select('seq').where('event', 'in', piece).execute()) beside.add(seq)
  }
  for (const piece of inPieces(seqs)) {
    for (const { one, other } of await joinsOf(access, piece)) {
      beside.add(one)
      beside.add(other)
    }
    await db.deleteFrom('joins').where('one', 'in', piece).execute()
    await db.deleteFrom('joins').where('other', 'in', piece).execute()
    await db.deleteFrom('report_keys').where('report', 'in', piece).execute()
    await db.deleteFrom('sources_seen').where('report', 'in', piece).execute()
    await db.deleteFrom('reports').where('seq', 'in', piece).execute()
  }
  await db
    .deleteFrom('people_seen')
    .where('article', 'in', [...articles])
    .execute()
  await db
    .deleteFrom('copy_keys')
    .where('article', 'in', [...articles])
    .execute()
  await db
    .deleteFrom('copies')
    .where('one', 'in', [...articles])
    .execute()
  await db
    .deleteFrom('copies')
    .where('other', 'in', [...articles])
    .execute()
  const indexed = await db
    .selectFrom('articles')
    .select(['seq', 'published_from as day'])
    .where('seq', 'in', [...articles])
    .execute()
  await access.search.remove(db, indexed)
  await removeEvents(access, events)
  return [...beside].filter((seq) => !seqs.has(seq))
}
