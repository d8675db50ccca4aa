import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ARTICLES } from '../../test/store-contract.ts'
import { loadLexicon } from '../load/index.ts'
import { createCutter } from '../reading/reader.ts'
import { createEntryReader } from './add/read-entry.ts'
import { openStore } from './open-store.ts'
import { parseQuery } from './search/parse-query.ts'
import { searchWords } from './search/search-words.ts'
import type { Store } from './store.ts'
import { OUTDATED } from './store-error.ts'

const cut = createCutter(loadLexicon())
const read = createEntryReader(cut, 'today')
const AT = '2025-08-02T10:00:00Z'
const FIRST = ARTICLES.slice(0, 3)
const REST = ARTICLES.slice(3)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-outdated-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function makeRecord(name: string): Promise<string> {
  const file = join(folder, name)
  const store = await openStore(file)
  await store.add(FIRST.map(read), AT)
  await store.close()
  return file
}

/** Keep everything as version 3 did: other names of parts, no form, no reader, no terms, words numbered by article. */
function makeOlder(file: string): void {
  const database = new SQLite(file)
  const rewrite = (table: string, key: string, column: string) => {
    const rows = database.prepare(`select ${key} as key, ${column} as kept from ${table}`).all() as { key: number; kept: Buffer }[]
    const update = database.prepare(`update ${table} set ${column} = ? where ${key} = ?`)
    for (const { key: its, kept } of rows) {
      const { form, participants, words, entities, ...rest } = JSON.parse(inflateRawSync(kept).toString('utf8'))
      expect(form).toBeGreaterThan(1)
      update.run(deflateRawSync(JSON.stringify({ ...rest, people: participants ?? entities })), its)
    }
  }
  rewrite('readings', 'article', 'reading')
  rewrite('reports', 'seq', 'telling')
  database.exec(`
    update articles set sketch = '{"bands":[]}';
    update meta set value = '3' where key = 'version';
    delete from meta where key = 'form';
    drop view timeline; drop view claims; drop view participants; drop view reported_values; drop view origins; drop view contradictions; drop view sources;
    alter table readings drop column reader;
    drop table event_terms;
    drop index sources_seen_by_key_report;
    create index sources_seen_by_key on sources_seen (key);
    create virtual table article_words using fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars 'ء'");
    drop table words_by_day;`)
  const insert = database.prepare('insert into article_words (rowid, words) values (?, ?)')
  for (const [index, article] of FIRST.entries()) insert.run(index + 1, read(article).words)
  database.close()
}

async function everything(store: Store) {
  const rows = await store.events({ retold: true }, { limit: 100 })
  const events = []
  for await (const event of store.load(rows)) events.push(event)
  return { rows, events, who: await store.events({ who: 'لافروف', country: 'RU' }, { limit: 20 }) }
}

test('a record of an older layout is listed and searched at once, says that it is outdated, and is brought up to date by reading again', async () => {
  const file = await makeRecord('older.db')
  makeOlder(file)
  const store = await openStore(file)
  expect(await store.isOutdated()).toBe(true)
  const [row] = await store.events({ who: 'لافروف', country: 'RU' }, { limit: 20 })
  expect(row?.place).toBe('موسكو')
  const query = parseQuery('الشيباني', (text) => searchWords(cut({ id: 'q', text })).map(({ form }) => form))
  const found = query ? await store.search(query, {}, { limit: 10 }) : []
  expect(found.map(({ published }) => published)).toEqual(['2025-08-08', '2025-07-31', '2025-07-29'])
  await expect(store.event(row?.id ?? '')).rejects.toThrow(OUTDATED)
  await expect(store.article(read(ARTICLES[0] ?? never()).key)).rejects.toThrow(OUTDATED)

  await store.add(REST.map(read), AT)
  const unless = { lexicon: loadLexicon().version, reader: 'today' }
  for (let after = 0; ; ) {
    const [next] = await store.archive({ unless, after, limit: 1 })
    if (!next) break
    await store.reread([read(next.article)])
    after = next.seq
  }
  await store.markCurrent()
  expect(await store.isOutdated()).toBe(false)

  const fresh = await openStore(':memory:')
  await fresh.add(ARTICLES.map(read), AT)
  expect(await everything(store)).toEqual(await everything(fresh))
  await Promise.all([store.close(), fresh.close()])
})

test('an earlier version of an article is brought up to date as well', async () => {
  const file = join(folder, 'versions.db')
  const store = await openStore(file)
  const [article = never()] = FIRST
  const older = createEntryReader(cut, 'yesterday')
  await store.add([older(article)], AT)
  await store.add([older({ ...article, text: 'ألغي اللقاء في موسكو.' })], AT)
  const archived = await store.archive({ unless: { lexicon: loadLexicon().version, reader: 'today' }, after: 0, limit: 10 })
  expect(archived).toHaveLength(2)
  await store.reread(archived.map(({ article: each }) => read(each)))
  expect(await store.archive({ unless: { lexicon: loadLexicon().version, reader: 'today' }, after: 0, limit: 10 })).toEqual([])
  expect((await store.article(read(article).key))?.reading.events.length).toBeGreaterThan(0)
  expect((await store.events({ retold: true }, { limit: 20 })).every(({ articles }) => articles === 1)).toBe(true)
  await store.close()
})

function never(): never {
  throw new Error('no article')
}
