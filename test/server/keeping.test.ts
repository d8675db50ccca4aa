import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FeedPage, Job, ProblemPage } from '../../src/server/contract/index.ts'
import { jobForReaders, placeForReaders } from '../../src/server/rows/for-readers.ts'
import { NOW, type Served, serveArticles } from './served-record.ts'

const ADDRESS = 'https://news.example/feed?key=secret'

let served: Served
beforeAll(async () => {
  served = await serveArticles([])
  const { intake } = served.parts.store
  const feed = { etag: null, last_modified: null, checked_at: NOW, due_at: '2026-03-01T12:15:00.000Z' }
  await intake.saveFeed({ ...feed, address: ADDRESS, title: 'موقع', failures: 0 })
  await intake.saveFeed({ ...feed, address: 'https://gone.example/feed', title: null, failures: 3 })
  await intake.markFeedItems(ADDRESS, new Map([['a', '1']]), ['a', 'b'])
})
afterAll(() => served.close())

const feeds = async () => (await served.server.inject('/api/feeds')).json<FeedPage>().rows

test('feeds are listed with how they fare, the failing ones first', async () => {
  const times = { checkedAt: NOW, dueAt: '2026-03-01T12:15:00.000Z' }
  expect(await feeds()).toEqual([
    { address: 'https://gone.example/feed', ...times, failures: 3, taken: 0 },
    { address: ADDRESS, title: 'موقع', ...times, failures: 0, taken: 1 },
  ])
  const first = (await served.server.inject('/api/feeds?limit=1')).json<FeedPage>()
  const second = (await served.server.inject(`/api/feeds?limit=1&cursor=${first.next}`)).json<FeedPage>()
  expect([first.rows.length, second.rows[0]?.title, second.next]).toEqual([1, 'موقع', undefined])
})

test('the query of an address, which may hold a key, is shown to nobody who may not add', async () => {
  await served.parts.desk.accounts.add('admin', 'admin', 'a long enough password')
  expect((await feeds()).map(({ address }) => address)).toContain('https://news.example/feed')
  expect(JSON.stringify(await feeds())).not.toContain('secret')
})

test('where a problem stands is shown whole to those who may add, and by its name to others', async () => {
  const open = await serveArticles([])
  await open.parts.store.note([{ code: 'unreadable', file: '/home/salma/news/day.jsonl', line: 3, detail: 'EACCES: /home/salma' }], NOW)
  await open.parts.store.note([{ code: 'http-status', file: 'https://news.example/a?key=secret', detail: '404' }], NOW)
  const problems = async () => (await open.server.inject('/api/problems')).json<ProblemPage>().rows
  expect((await problems()).map(({ file, detail }) => [file, detail])).toEqual([
    ['https://news.example/a?key=secret', '404'],
    ['/home/salma/news/day.jsonl', 'EACCES: /home/salma'],
  ])
  await open.parts.desk.accounts.add('admin', 'admin', 'a long enough password')
  expect((await problems()).map(({ file, line, detail }) => [file, line, detail])).toEqual([
    ['https://news.example/a', undefined, undefined],
    ['day.jsonl', 3, undefined],
  ])
  await open.close()
})

test.each([
  ['C:\\news\\day.html', 'day.html'],
  ['/home/salma/news/', 'news'],
  ['api:3', 'api:3'],
  ['https://news.example/a#key', 'https://news.example/a'],
])('%s is %s to readers', (place, shown) => {
  expect(placeForReaders(place)).toBe(shown)
})

test('the words of an error of long work are for those who may add', () => {
  const job: Job = {
    id: 'a',
    what: 'add',
    state: 'failed',
    by: 'x',
    queuedAt: NOW,
    total: 1,
    done: 0,
    added: 0,
    known: 0,
    problems: 0,
    error: '/home',
  }
  expect(jobForReaders(job)).not.toHaveProperty('error')
  expect(jobForReaders(job)).toMatchObject({ id: 'a', state: 'failed' })
})
