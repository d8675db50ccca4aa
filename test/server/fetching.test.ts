import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFetcher } from '../../src/ingest/fetch/fetcher.ts'
import type { FetchedArticle, HttpProblem } from '../../src/server/contract/index.ts'
import { redirect, send, startServer, type TestServer } from '../test-server.ts'
import { type Served, sampleArticles, serveArticles } from './served-record.ts'

const SENTENCE = 'قال وزير الخارجية إن الاجتماع سيعقد في العاصمة يوم الخميس المقبل بحضور ممثلين عن دول الجوار. '
const PAGE = `<html lang="ar"><head><title>اجتماع قريب</title><meta property="og:site_name" content="الموقع"/>
  <meta property="article:published_time" content="2025-07-29T10:00:00+03:00"/></head>
  <body><article><h1>اجتماع قريب</h1><p>${SENTENCE.repeat(4)}</p><script>window.harmed=1</script></article></body></html>`
const SAME = { 'sec-fetch-site': 'same-origin' }

let site: TestServer
let served: Served
beforeAll(async () => {
  site = await startServer({
    '/a': send(PAGE),
    '/moved': redirect('/a'),
    '/inside': redirect('http://10.0.0.1/'),
    '/feed': send('<rss version="2.0"><channel><item><title>خبر</title><link>/a</link></item></channel></rss>', {
      'content-type': 'application/rss+xml',
    }),
    '/english': send(`<html><body><article><h1>News</h1><p>${'Nothing here is in Arabic at all. '.repeat(20)}</p></article></body></html>`),
    '/gone': (response) => response.writeHead(410).end(),
  })
  const fetcher = createFetcher({
    version: '0.0.0',
    isAllowed: (address) => address === '127.0.0.1',
    resolve: async () => ['127.0.0.1'],
    clock: { now: () => 0, sleep: async () => {} },
  })
  served = await serveArticles((await sampleArticles()).slice(0, 1), {}, {}, fetcher)
})
afterAll(() => Promise.all([site.close(), served.close()]))

const at = (path: string) => `http://news.test:${site.port}${path}`
const fetchPage = (url: string, address = '192.0.2.1') =>
  served.server.inject({ method: 'POST', url: '/api/fetch', payload: { url }, headers: SAME, remoteAddress: address })

test('the article of a page comes as text, with what the page says of it', async () => {
  const response = await fetchPage(at('/moved'))
  expect(response.statusCode).toBe(200)
  const article = response.json<FetchedArticle>()
  expect(article).toMatchObject({ url: at('/a'), outlet: 'الموقع', published: { from: '2025-07-29', to: '2025-07-29' } })
  expect(article.text.split('\n')[0]).toBe('اجتماع قريب')
  expect(article.text).toContain(SENTENCE.trim())
  expect(article.text).not.toContain('harmed')
  expect((await served.parts.store.counts()).articles).toBe(1)
})

test.each([
  ['/inside', 'forbidden-address'],
  ['/feed', 'no-article'],
  ['/english', 'not-arabic'],
  ['/gone', 'http-status'],
])('what cannot be had is said with its cause: %s', async (path, cause) => {
  const response = await fetchPage(at(path))
  expect(response.statusCode).toBe(422)
  expect(response.json<HttpProblem>()).toMatchObject({ code: 'not-fetched', cause })
})

test('nothing but the web is fetched, and who asked is written down', async () => {
  for (const url of ['file:///etc/passwd', 'ftp://news.test/a', 'news.test', '']) expect((await fetchPage(url)).statusCode).toBe(400)
  await fetchPage(at('/a'))
  const [latest] = await served.parts.desk.audit.list({ limit: 1 })
  expect(latest).toMatchObject({ action: 'POST /api/fetch', subject: at('/a'), outcome: 'done' })
})

test('the real guard lets nobody look into this machine or its network', async () => {
  const guarded = await serveArticles((await sampleArticles()).slice(0, 1))
  for (const url of [
    `http://127.0.0.1:${site.port}/a`,
    `http://localhost:${site.port}/a`,
    'http://169.254.169.254/latest/',
    'http://[::1]/',
  ]) {
    const response = await guarded.server.inject({ method: 'POST', url: '/api/fetch', payload: { url }, headers: SAME })
    expect(response.json<HttpProblem>()).toMatchObject({ status: 422, cause: 'forbidden-address' })
  }
  await guarded.close()
})

test('readers are refused, and a public record fetches for nobody', async () => {
  const open = await serveArticles((await sampleArticles()).slice(0, 1), { anyone: 'reader' })
  const shut = await serveArticles((await sampleArticles()).slice(0, 1), { readOnly: true })
  const payload = { url: at('/a') }
  expect((await open.server.inject({ method: 'POST', url: '/api/fetch', payload, headers: SAME })).statusCode).toBe(401)
  expect((await shut.server.inject({ method: 'POST', url: '/api/fetch', payload, headers: SAME })).statusCode).toBe(403)
  await Promise.all([open.close(), shut.close()])
})

test('one address is not fetched for without end', async () => {
  const statuses: number[] = []
  for (let round = 0; round < 22; round++) statuses.push((await fetchPage(at('/gone'), '192.0.2.77')).statusCode)
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(422))
  expect(statuses.slice(20)).toEqual([429, 429])
})
