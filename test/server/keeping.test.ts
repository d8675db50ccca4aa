import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FeedPage } from '../../src/server/contract/index.ts'
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
