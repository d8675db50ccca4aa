import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readFileArticles } from '../src/ingest/file.ts'
import { listFiles } from '../src/ingest/folder.ts'
import { toArticle } from '../src/ingest/found-article.ts'
import { loadLexicon } from '../src/load/index.ts'
import { createCutter } from '../src/reading/reader.ts'
import { createEntryReader, type Entry } from '../src/store/add/read-entry.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { ROOT } from './shared-data.ts'

const SAMPLES = join(ROOT, 'samples')
let store: Store
let entries: Entry[] = []

beforeAll(async () => {
  const read = createEntryReader(createCutter(loadLexicon()))
  for (const listed of listFiles(SAMPLES)) {
    if ('problem' in listed) throw new Error(listed.problem.code)
    for await (const found of readFileArticles(listed.value.path)) {
      if ('value' in found) entries = [...entries, read(toArticle(found.value, listed.value))]
    }
  }
  store = await openStore(':memory:')
  await store.add(entries, '2026-03-01T00:00:00Z')
  return () => store.close()
}, 120_000)

test('every sample stands in the index with its outlet and day, and none is missing', () => {
  const listed = readFileSync(join(SAMPLES, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string })
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))
  expect(listed.map(({ file }) => file).sort()).toEqual(files.sort())
  expect(files.length).toBeGreaterThanOrEqual(30)
  expect(entries).toHaveLength(files.length)
  expect(entries.every(({ article }) => article.outlet !== undefined && article.published !== undefined)).toBe(true)
})

test('three outlets tell of one boat, and the dead become more', async () => {
  const [boat] = await store.events({ kinds: ['shipwreck'] }, { limit: 1, order: 'weight' })
  expect(boat).toMatchObject({ articles: 3, outlets: 3, killed_min: 19, killed_max: 27 })
  const event = await store.event(boat?.id ?? '')
  expect(event?.disagreements).toContainEqual(expect.objectContaining({ slot: 'tolls', relation: 'revision' }))
})

test('the shelled market is one event for two agencies and a television, with all their tolls', async () => {
  const [market] = await store.events({ kinds: ['strike'], from: '2025-01-12', to: '2025-01-12' }, { limit: 1, order: 'weight' })
  expect(market?.articles).toBeGreaterThan(1)
  expect(market).toMatchObject({ country: 'SD', killed_min: 18, killed_max: 27 })
})

test('a dismissal, a sentence, a visit, a ceasefire, a summit and an exchange of prisoners are told by more than one', async () => {
  for (const kind of ['dismiss', 'sentence', 'visit', 'ceasefire', 'summit', 'exchange-prisoners']) {
    const [event] = await store.events({ kinds: [kind] }, { limit: 1, order: 'weight' })
    expect(event?.outlets).toBeGreaterThan(1)
  }
})
