import type { Telling } from '../../record/index.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { ReadingRow, ReportRow } from '../schema.ts'
import { toSourceRows, writeChain } from './event-rows.ts'
import { findNewCopies, findNewJoins } from './find-neighbours.ts'
import { inPieces, insertRows } from './insert-rows.ts'
import { packReading, packTelling } from './pack.ts'
import type { Entry } from './read-entry.ts'
import { gatherEvents, type Placed, replaceEvents } from './regather.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues' | 'search'>

/**
 * Write all that follows from articles whose rows and readings are there: people, words, copies, reports and the events they make.
 *
 * @param placed The articles by their numbers. Nothing else of theirs is in the store.
 * @param touched Reports whose events have to be gathered again besides.
 */
export async function settleEntries(access: Access, placed: ReadonlyMap<number, Entry>, touched: Iterable<number> = []): Promise<void> {
  await writeFindings(access, placed)
  const { firstReport, tellings, articleOf } = await numberReports(access, placed)
  const copies = await findNewCopies(access, new Map([...placed].map(([seq, { sketch }]) => [seq, sketch])))
  await insertRows(access, 'copies', copies)
  const joins = await findNewJoins(access, firstReport, tellings)
  await insertRows(
    access,
    'joins',
    joins.map(({ reasons, ...join }) => ({ ...join, reasons: JSON.stringify(reasons) })),
  )
  const copied = await reportsOfArticles(
    access,
    new Set(copies.flatMap(({ one, other }) => [one, other]).filter((seq) => !placed.has(seq))),
  )
  const gathered = await gatherEvents(access, new Set([...tellings.keys(), ...touched, ...copied]), tellings)
  await insertRows(
    access,
    'reports',
    [...tellings].map(([seq, telling]) => toReportRow(seq, articleOf.get(seq) ?? 0, telling, gathered.placed.get(telling.id))),
  )
  await replaceEvents(access, gathered)
}

export const toReadingRow = (article: number, { reading, reader }: Entry): ReadingRow => {
  return { article, lexicon: reading.lexicon, reader, reading: packReading(reading) }
}

async function writeFindings(access: Access, placed: ReadonlyMap<number, Entry>): Promise<void> {
  const entries = [...placed]
  await insertRows(
    access,
    'copy_keys',
    entries.flatMap(([article, { copyKeys }]) => [...new Set(copyKeys)].map((key) => ({ key, article }))),
  )
  await insertRows(
    access,
    'people_seen',
    entries.flatMap(([article, { people }]) => people.map((person) => ({ article, ...person }))),
  )
  const dated = entries.map(([seq, { article, words }]) => ({ seq, day: article.published?.from ?? null, words }))
  dated.sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1))
  for (const { words, ...article } of dated) await access.search.insert(access.db, article, words)
}

async function numberReports(access: Access, placed: ReadonlyMap<number, Entry>) {
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
  for (const [article, entry] of placed) {
    for (const { telling, keys: its } of entry.tellings) {
      tellings.set(seq, telling)
      articleOf.set(seq, article)
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
