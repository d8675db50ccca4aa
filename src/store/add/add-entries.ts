import type { Telling } from '../../record/index.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { keepOriginals } from '../intake/originals.ts'
import type { ArticleRow, ReportRow } from '../schema.ts'
import { toSourceRows, writeChain } from './event-rows.ts'
import { findNewCopies, findNewJoins } from './find-neighbours.ts'
import { inPieces, insertRows } from './insert-rows.ts'
import { packReading, packTelling } from './pack.ts'
import type { Entry } from './read-entry.ts'
import { gatherEvents, type Placed, replaceEvents } from './regather.ts'
import { removeReports } from './remove-reports.ts'

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
  const { first, revised, touched } = await addArticles(access, fresh, at)
  await keepOriginals(access, fresh, at)
  const { firstReport, tellings, articleOf } = await numberReports(access, fresh, first)
  const copies = await findNewCopies(access, first, new Map(fresh.map(({ sketch }, index) => [first + index, sketch])))
  await insertRows(access, 'copies', copies)
  const joins = await findNewJoins(access, firstReport, tellings)
  await insertRows(
    access,
    'joins',
    joins.map(({ reasons, ...join }) => ({ ...join, reasons: JSON.stringify(reasons) })),
  )
  const copied = await reportsOfArticles(
    access,
    new Set(copies.flatMap(({ one, other }) => [one, other]).filter((article) => article < first)),
  )
  const gathered = await gatherEvents(access, new Set([...tellings.keys(), ...touched, ...copied]), tellings)
  await insertRows(
    access,
    'reports',
    [...tellings].map(([seq, telling]) => toReportRow(seq, articleOf.get(seq) ?? 0, telling, gathered.placed.get(telling.id))),
  )
  await replaceEvents(access, gathered)
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
  const { db, search } = access
  const { last } = await db
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
    entries.map(({ reading }, index) => ({ article: first + index, lexicon: reading.lexicon, reading: packReading(reading) })),
  )
  await insertRows(
    access,
    'copy_keys',
    entries.flatMap(({ copyKeys }, index) => [...new Set(copyKeys)].map((key) => ({ key, article: first + index }))),
  )
  await insertRows(
    access,
    'people_seen',
    entries.flatMap(({ people }, index) => people.map((person) => ({ article: first + index, ...person }))),
  )
  for (const [index, { words }] of entries.entries()) await search.insert(db, first + index, words)
  return { first, revised, touched }
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
    sketch: JSON.stringify(sketch),
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

async function numberReports(access: Access, entries: readonly Entry[], firstArticle: number) {
  const { last } = await access.db
    .selectFrom('report_keys')
    .select((select) => select.fn.max('report').as('last'))
    .executeTakeFirstOrThrow()
  const { highest } = await access.db
    .selectFrom('reports')
    .select((select) => select.fn.max('seq').as('highest'))
    .executeTakeFirstOrThrow()
  const firstReport = Math.max(Number(last ?? 0), Number(highest ?? 0)) + 1
  const tellings = new Map<number, Telling>()
  const articleOf = new Map<number, number>()
  const keys: { key: number; report: number }[] = []
  let seq = firstReport
  for (const [index, entry] of entries.entries()) {
    for (const { telling, keys: its } of entry.tellings) {
      tellings.set(seq, telling)
      articleOf.set(seq, firstArticle + index)
      for (const key of its) keys.push({ key, report: seq })
      seq++
    }
  }
  keys.sort((one, other) => one.key - other.key)
  await insertRows(access, 'report_keys', keys)
  await insertRows(
    access,
    'sources_seen',
    [...tellings].flatMap(([report, telling]) => toSourceRows(telling, report)),
  )
  return { firstReport, tellings, articleOf }
}

async function reportsOfArticles({ db }: Access, articles: ReadonlySet<number>): Promise<number[]> {
  const found: number[] = []
  for (const piece of inPieces(articles)) {
    const rows = await db.selectFrom('reports').select('seq').where('article', 'in', piece).execute()
    for (const { seq } of rows) found.push(seq)
  }
  return found
}

function toReportRow(seq: number, article: number, telling: Telling, place: Placed | undefined): ReportRow {
  const { id, kind, status, retold, time, published, outlet, chain, excerpt, evidence } = telling
  return {
    seq,
    id,
    article,
    event: place?.event ?? id,
    kind,
    status,
    retold: retold ? 1 : 0,
    day_from: time?.from ?? null,
    day_to: time?.to ?? null,
    day_stated: time?.stated ? 1 : 0,
    published: published?.from ?? null,
    outlet: outlet ?? null,
    chain: writeChain(outlet, chain),
    origin: place?.origin ?? '',
    excerpt,
    start_offset: evidence[0].start,
    end_offset: evidence[0].end,
    telling: packTelling(telling),
  }
}
