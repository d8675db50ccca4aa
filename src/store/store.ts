import type { Correction, DueEvent, RecordedEvent } from '../record/index.ts'
import { type Added, addEntries, findKnown } from './add/add-entries.ts'
import { FORM } from './add/pack.ts'
import type { Entry } from './add/read-entry.ts'
import { gatherEvents, replaceEvents } from './add/regather.ts'
import { rereadEntries } from './add/reread-entries.ts'
import type { ReportChange } from './add/tell-changes.ts'
import { type Browse, createBrowse } from './browse/browse.ts'
import { type NewCorrection, readCorrections, toCorrectionRow } from './corrections.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { createIntake, type Intake } from './intake/intake.ts'
import { listProblems, noteProblems, type StoredProblem } from './problems.ts'
import { type Archived, listArchived, type Reader } from './read/archive.ts'
import type { EventFilter } from './read/filters.ts'
import { findPeople, listCopies, type PersonFound } from './read/people.ts'
import { readArticle, type StoredArticle } from './read/read-article.ts'
import { type ConflictRow, findEvent, listConflicts, listDue, listEvents, loadEvents, type Page } from './read/read-events.ts'
import { type ArticleFilter, countArticles, type FoundArticle, searchArticles } from './read/search-articles.ts'
import type { EventRow, ProblemRow } from './schema.ts'
import type { SearchQuery } from './search/parse-query.ts'

/** The record, kept. The same over every database: `test/store-contract.ts` holds them to it. Several processes may use one store. */
export interface Store {
  /**
   * Add articles: all of them with all that follows, or none. What is there already is left as it is, so that a run can be repeated.
   *
   * @param at When, ISO: the store has no clock of its own.
   */
  add(entries: readonly Entry[], at: string): Promise<Added>
  /** Of some articles, by the keys `keyOfArticle` gives them, those that are there: they need not be read again. */
  known(keys: readonly string[]): Promise<ReadonlySet<string>>
  /** Articles as they came in, to be read again: those that were not read by what is given, or all. */
  archive(asked: { readonly unless?: Reader | undefined; readonly after: number; readonly limit: number }): Promise<Archived[]>
  /** Put new readings in the place of old ones. Corrections hold as before. @returns what changed. */
  reread(entries: readonly Entry[]): Promise<ReportChange[]>
  /** Was some of it kept in an older form? What was is passed over until it is read again. */
  isOutdated(): Promise<boolean>
  /** Say that all of it was read again. */
  markCurrent(): Promise<void>
  /** An article and what was read in it, by its key. */
  article(key: string): Promise<StoredArticle | undefined>
  /** Append a correction and apply it. @returns its id. */
  correct(correction: NewCorrection): Promise<string>
  corrections(): Promise<Correction[]>
  events(filter: EventFilter, page: Page): Promise<EventRow[]>
  /** By its own id or that of any of its reports. */
  event(id: string): Promise<RecordedEvent | undefined>
  /** The full events of a list. */
  load(rows: Iterable<Pick<EventRow, 'id'>>): AsyncGenerator<RecordedEvent>
  conflicts(filter: EventFilter, relations: readonly string[], page: Page): Promise<ConflictRow[]>
  due(today: string, filter: EventFilter, limit: number): Promise<DueEvent[]>
  /** @param seenIn Articles they must be named in. */
  people(name: string, limit: number, seenIn?: ArticleFilter): Promise<PersonFound[]>
  copies(limit: number): ReturnType<typeof listCopies>
  search(query: SearchQuery, filter: ArticleFilter, page: { readonly limit: number; readonly offset?: number }): Promise<FoundArticle[]>
  countFound(query: SearchQuery): Promise<number>
  /** What came in byte for byte, and how far feeds and folders have been taken in. */
  readonly intake: Intake
  note(problems: readonly StoredProblem[], at: string): Promise<void>
  problems(limit: number): Promise<ProblemRow[]>
  /** What pages ask: pages of lists, facets, pictures. */
  readonly browse: Browse
  counts(): Promise<{ readonly articles: number; readonly reports: number; readonly events: number }>
  close(): Promise<void>
}

/** A store over a database that is of the newest version. */
export function createStore(dialect: StoreDialect): Store {
  const { db } = dialect
  /** The first statement writes: from there no other process can, and what is read is what is there. */
  const write = async <Result>(work: (access: StoreDialect) => Promise<Result>) => {
    const written = await db.transaction().execute(async (transaction) => {
      await transaction.updateTable('meta').set({ value: '0' }).where('key', '=', 'writes').execute()
      return work({ ...dialect, db: transaction })
    })
    await turnOfTheLoop()
    return written
  }
  const count = async (table: 'articles' | 'reports' | 'events') => {
    const { rows } = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    return Number(rows)
  }
  return {
    async add(entries, at) {
      const total = { added: 0, revised: 0, known: 0 }
      for (const wave of inWaves(entries)) {
        const { added, revised, known } = await write((access) => addEntries(access, wave, at))
        total.added += added
        total.revised += revised
        total.known += known
      }
      return total
    },
    known: (keys) => findKnown(dialect, keys),
    archive: (asked) => listArchived(dialect, asked),
    reread: (entries) => write((access) => rereadEntries(access, entries)),
    isOutdated: async () => {
      const row = await db.selectFrom('meta').select('value').where('key', '=', 'form').executeTakeFirst()
      return Number(row?.value ?? FORM) < FORM
    },
    markCurrent: () => write(markCurrent),
    article: (key) => readArticle(dialect, key),
    correct: (correction) => write((access) => addCorrection(access, correction)),
    corrections: () => readCorrections(dialect),
    events: (filter, page) => listEvents(dialect, filter, page),
    event: (id) => findEvent(dialect, id),
    load: (rows) => loadEvents(dialect, rows),
    conflicts: (filter, relations, page) => listConflicts(dialect, filter, relations, page),
    due: (today, filter, limit) => listDue(dialect, today, filter, limit),
    people: (name, limit, seenIn) => findPeople(dialect, name, limit, seenIn),
    copies: (limit) => listCopies(dialect, limit),
    search: (query, filter, page) => searchArticles(dialect, query, filter, page),
    countFound: (query) => countArticles(dialect, query),
    intake: createIntake(dialect, write),
    note: (problems, at) => write((access) => noteProblems(access, problems, at)),
    problems: (limit) => listProblems(dialect, limit),
    browse: createBrowse(dialect),
    counts: async () => ({ articles: await count('articles'), reports: await count('reports'), events: await count('events') }),
    close: () => dialect.close(),
  }
}

/** SQLite's statements are given back between two turns of the event loop, and who only waits for the database never ends his own. */
function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

async function markCurrent({ db }: StoreDialect): Promise<void> {
  const value = String(FORM)
  await db
    .insertInto('meta')
    .values({ key: 'form', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Two versions of one address never go in together: the later takes the place of the earlier. */
function inWaves(entries: readonly Entry[]): Entry[][] {
  const waves: Entry[][] = []
  const seen = new Map<string, number>()
  for (const entry of entries) {
    const { url } = entry.article
    const wave = url === undefined ? 0 : (seen.get(url) ?? 0)
    if (url !== undefined) seen.set(url, wave + 1)
    const its = waves[wave]
    if (its) its.push(entry)
    else waves.push([entry])
  }
  return waves
}

async function addCorrection(access: StoreDialect, correction: NewCorrection): Promise<string> {
  const { last } = await access.db
    .selectFrom('corrections')
    .select((select) => select.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  const seq = Number(last ?? 0) + 1
  const before = await reportsTouched(access, correction)
  const gatheredBefore = await gatherEvents(access, before)
  await access.db.insertInto('corrections').values(toCorrectionRow(correction, seq)).execute()
  const ids = gatheredBefore.events.flatMap(({ reports }) => reports.map(({ id }) => id))
  const rows = ids.length === 0 ? [] : await access.db.selectFrom('reports').select('seq').where('id', 'in', ids).execute()
  await replaceEvents(access, await gatherEvents(access, new Set([...before, ...rows.map((row) => row.seq)])))
  return `c${seq}`
}

/** The reports whose events a correction changes. */
async function reportsTouched(access: StoreDialect, correction: NewCorrection): Promise<number[]> {
  const ids: string[] = []
  if (correction.verdict === 'undo') {
    const undone = (await readCorrections(access)).find(({ id }) => id === correction.correction)
    if (undone) return reportsTouched(access, undone)
  } else {
    ids.push(correction.event)
    if (correction.verdict === 'merge') ids.push(correction.with)
    if (correction.verdict === 'split') ids.push(...correction.reports, ...correction.from)
  }
  if (ids.length === 0) return []
  const rows = await access.db.selectFrom('reports').select('seq').where('id', 'in', ids).execute()
  return rows.map(({ seq }) => seq)
}
