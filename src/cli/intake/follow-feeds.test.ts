import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Answers, send, startServer, type TestServer } from '../../../test/test-server.ts'
import { createFetcher } from '../../ingest/fetch/fetcher.ts'
import { openStore, type Store } from '../../store/index.ts'
import { createAdder } from './adder.ts'
import { createFeedFollower } from './follow-feeds.ts'

const SENTENCE = 'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار. '
const page = (title: string, text = SENTENCE.repeat(4)) =>
  `<html lang="ar"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
const item = (name: string, updated = '1') => `<item><title>${name}</title><link>/${name}</link><description>${updated}</description>
  <pubDate>Tue, 29 Jul 2025 10:00:00 +0300</pubDate></item>`

let answers: Record<string, Answers[string]> = {}
let server: TestServer
let store: Store
let now = 0
const address = () => `http://news.test:${server.port}/feed`
beforeEach(async () => {
  answers = {}
  now = Date.parse('2025-07-29T12:00:00Z')
  server = await startServer(new Proxy({}, { get: (_, path) => answers[String(path)] }))
  store = await openStore(':memory:')
})
afterEach(() => Promise.all([server.close(), store.close()]))

/** Answers with the feed, or with 304 to whoever has it. */
function offer(...items: readonly string[]): void {
  const body = `<rss version="2.0"><channel><title>موقع</title>${items.join('')}</channel></rss>`
  const etag = `"${Buffer.from(body).toString('base64url')}"`
  answers['/feed'] = (response: ServerResponse, request) =>
    request.headers['if-none-match'] === etag
      ? response.writeHead(304).end()
      : response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
}

/** As a program that was just started would: nothing is known but what the store holds. */
async function look(): Promise<number> {
  const clock = { now: () => now, sleep: async () => {} }
  const fetcher = createFetcher({ version: '0', isAllowed: (each) => each === '127.0.0.1', resolve: async () => ['127.0.0.1'], clock })
  const adder = await createAdder(store, { batch: 50, keepOriginals: true })
  const schedule = { every: 60_000, longest: 600_000 }
  return createFeedFollower({ intake: store.intake, adder, fetcher, clock, chance: () => 0.5, schedule }).look([address()])
}
const later = () => {
  now += 60_000
}
const articles = async () => (await store.counts()).articles
const asked = () => server.asked.splice(0).filter((each) => !each.endsWith('/robots.txt'))

test('what is new is taken once, and the feed is asked with what is known of it', async () => {
  offer(item('a'), item('b'))
  answers['/a'] = send(page('a'))
  answers['/b'] = send(page('b'))
  expect(await look()).toBe(now + 60_000)
  expect(await articles()).toBe(2)
  expect(asked()).toEqual(['GET /feed', 'GET /b', 'GET /a'])
  later()
  await look()
  expect(asked()).toEqual(['GET /feed'])
  expect(server.headers.at(-1)?.['if-none-match']).toBeDefined()
  later()
  offer(item('c'), item('a'), item('b'))
  answers['/c'] = send(page('c'))
  await look()
  expect(asked()).toEqual(['GET /feed', 'GET /c'])
  expect(await articles()).toBe(3)
})

test('before it is due, a feed is left alone', async () => {
  offer()
  await look()
  asked()
  now += 59_000
  await look()
  expect(asked()).toEqual([])
})

test('an item that is altered is read again, as a new version, and both pages are kept', async () => {
  offer(item('a'))
  answers['/a'] = send(page('a'))
  await look()
  later()
  offer(item('a', '2'))
  answers['/a'] = send(page('a', `${SENTENCE.repeat(4)}وأضاف أن الموعد قد يتغير.`))
  await look()
  const versions = await store.intake.versions(`http://news.test:${server.port}/a`)
  expect(versions.map(({ version, differences }) => [version, differences.length])).toEqual([
    [1, 0],
    [2, 1],
  ])
  const originals = await Promise.all(versions.map(({ key }) => store.intake.originals(key)))
  expect(originals.flat().map(({ mediaType }) => mediaType)).toEqual(['text/html', 'text/html'])
})

test('a page that cannot be had at the moment is asked for again, though the feed stays the same', async () => {
  offer(item('a'), item('b'))
  answers['/a'] = send(page('a'))
  answers['/b'] = (response) => response.writeHead(503).end()
  await look()
  expect(await articles()).toBe(1)
  expect((await store.problems(9)).map(({ code }) => code)).toEqual(['http-status'])
  asked()
  later()
  answers['/b'] = send(page('b'))
  await look()
  expect(asked()).toEqual(['GET /feed', 'GET /b'])
  expect(await articles()).toBe(2)
})

test('a page that is gone is not asked for again', async () => {
  offer(item('a'))
  answers['/a'] = (response) => response.writeHead(410).end()
  await look()
  later()
  await look()
  expect(asked()).toEqual(['GET /feed', 'GET /a', 'GET /feed'])
})

test('a feed that fails is asked less and less often, until it is well again', async () => {
  answers['/feed'] = (response) => response.writeHead(500).end()
  const waits = []
  for (let round = 0; round < 3; round++) {
    const next = await look()
    waits.push(next - now)
    now = next
  }
  expect(waits).toEqual([120_000, 240_000, 480_000])
  offer()
  expect((await look()) - now).toBe(60_000)
})

test('what is no feed is a problem', async () => {
  answers['/feed'] = send(page('a'))
  await look()
  expect(await store.problems(9)).toMatchObject([{ code: 'no-feed', file: address() }])
})
