import type { StoreDialect } from '../dialects/dialect.ts'
import { keepOriginals } from '../intake/originals.ts'
import type { ArticleRow } from '../schema.ts'
import { inPieces, insertRows } from './insert-rows.ts'
import { packSketch } from './pack.ts'
import type { Entry } from './read-entry.ts'
import { removeReports } from './remove-reports.ts'
import { settleEntries, toReadingRow } from './settle-entries.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues' | 'search'>

/** What became of the articles that were handed in. */
export interface Added {
  readonly added: number
  /** Among the added: those that are a new version of an article that was there. */
  readonly revised: number
  /** The same bytes were there already. */
  readonly known: number
}

/**
 * Add articles in one transaction: all of them with all that follows from them, or nothing. Must be called with the write lock held.
 *
 * @param at When they are added, ISO.
 */
export async function addEntries(access: Access, entries: readonly Entry[], at: string): Promise<Added> {
  const fresh = await onlyNew(access, entries)
  if (fresh.length === 0) return { added: 0, revised: 0, known: entries.length }
  const { placed, revised, touched } = await addArticles(access, fresh, at)
  await keepOriginals(access, fresh, at)
  await settleEntries(access, placed, touched)
  return { added: fresh.length, revised, known: entries.length - fresh.length }
}

/** Of some articles' keys, those that are there. */
export async function findKnown({ db }: Pick<StoreDialect, 'db'>, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const piece of inPieces(keys)) {
    const rows = await db.selectFrom('articles').select('key').where('key', 'in', piece).execute()
    for (const { key } of rows) found.add(key)
  }
  return found
}

/** Without those that are there, and without a second of the same in the batch. */
async function onlyNew(access: Access, entries: readonly Entry[]): Promise<Entry[]> {
  const unique = new Map(entries.map((entry) => [entry.key, entry]))
  for (const key of await findKnown(access, [...unique.keys()])) unique.delete(key)
  const standing = await textsAt(
    access,
    [...unique.values()].flatMap(({ article }) => article.url ?? []),
  )
  return [...unique.values()].filter(({ article, textHash }) => article.url === undefined || standing.get(article.url) !== textHash)
}

/** What stands at some addresses now. The same text at the same address is no new version, whoever says who published it and when. */
async function textsAt({ db }: Access, urls: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const piece of inPieces(urls)) {
    const rows = await db
      .selectFrom('articles')
      .select(['url', 'text_hash'])
      .where('url', 'in', piece)
      .where('superseded_by', 'is', null)
      .execute()
    for (const { url, text_hash } of rows) found.set(url ?? '', text_hash)
  }
  return found
}

async function addArticles(access: Access, entries: readonly Entry[], at: string) {
  const { last } = await access.db
    .selectFrom('articles')
    .select((select) => select.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  const first = Number(last ?? 0) + 1
  const touched = new Set<number>()
  let revised = 0
  const rows: ArticleRow[] = []
  for (const [index, entry] of entries.entries()) {
    const { version, reports } = await supersede(access, entry, rows)
    if (version > 1) revised++
    for (const report of reports) touched.add(report)
    rows.push(toArticleRow(entry, first + index, version, at))
  }
  await insertRows(access, 'articles', rows)
  await insertRows(
    access,
    'readings',
    entries.map((entry, index) => toReadingRow(first + index, entry)),
  )
  return { placed: new Map(entries.map((entry, index) => [first + index, entry])), revised, touched }
}

function toArticleRow({ key, article, title, textHash, sketch }: Entry, seq: number, version: number, at: string): ArticleRow {
  const { id, outlet = null, url = null, published, text } = article
  return {
    seq,
    key,
    source_id: id,
    outlet,
    url,
    title,
    published_from: published?.from ?? null,
    published_to: published?.to ?? null,
    published_basis: published?.basis ?? null,
    text,
    text_hash: textHash,
    version,
    superseded_by: null,
    sketch: packSketch(sketch),
    added_at: at,
  }
}

/** What stood at the same address gives way: it is kept, and its reports leave the record. */
async function supersede(
  access: Access,
  { key, article }: Entry,
  batch: readonly ArticleRow[],
): Promise<{ version: number; reports: number[] }> {
  if (article.url === undefined) return { version: 1, reports: [] }
  const earlier = batch.findLast(({ url }) => url === article.url)
  if (earlier) return { version: 1, reports: [] }
  const current = await access.db
    .selectFrom('articles')
    .select(['seq', 'version'])
    .where('url', '=', article.url)
    .where('superseded_by', 'is', null)
    .executeTakeFirst()
  if (!current) return { version: 1, reports: [] }
  await access.db.updateTable('articles').set({ superseded_by: key }).where('seq', '=', current.seq).execute()
  return { version: current.version + 1, reports: await removeReports(access, [current.seq]) }
}
