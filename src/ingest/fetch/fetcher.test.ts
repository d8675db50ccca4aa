import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { redirect, send, startServer, type TestServer } from '../../../test/test-server.ts'
import { createFetcher, type FetcherOptions } from './fetcher.ts'

const PAGE = '<html lang="ar"><body>خبر</body></html>'
const UTF8 = 'text/html; charset=utf-8'
const packed = (encoding: string, bytes: Uint8Array) => send(bytes, { 'content-type': UTF8, 'content-encoding': encoding })

let server: TestServer
let other: TestServer
beforeAll(async () => {
  other = await startServer({
    '/page': send(PAGE),
    '/robots.txt': send('User-agent: *\nDisallow: /closed', { 'content-type': 'text/plain' }),
  })
  server = await startServer({
    '/page': send(PAGE),
    '/gzip': packed('gzip', gzipSync(PAGE)),
    '/br': packed('br', brotliCompressSync(PAGE)),
    '/deflate': packed('deflate', deflateSync(PAGE)),
    '/cut': packed('gzip', gzipSync(PAGE.repeat(100)).subarray(0, 40)),
    '/zstd': packed('zstd', Buffer.from(PAGE)),
    '/bomb': packed('gzip', gzipSync(Buffer.alloc(10_000_000))),
    '/large': send('ا'.repeat(600_000)),
    '/endless': (response) => {
      response.writeHead(200, { 'content-type': UTF8 })
      const timer = setInterval(() => response.write('ا'), 20)
      response.on('close', () => clearInterval(timer))
    },
    '/silent': () => {},
    '/headers': (response) => response.writeHead(200, { 'x-long': 'a'.repeat(40_000) }).end(),
    '/hangs-up': (response) => response.destroy(),
    '/gone': (response) => response.writeHead(410).end(),
    '/busy': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    '/hop': redirect('/hop-2', 301),
    '/hop-2': redirect('/page', 307),
    '/cycle': redirect('/cycle-2'),
    '/cycle-2': redirect('/cycle'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-login': redirect('http://user:secret@news.test/page'),
    '/to-private': redirect('http://10.0.0.1/'),
    '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
    '/to-inside': redirect('http://inside.test/'),
    '/to-decimal': redirect('http://167772161/'),
    '/to-closed': redirect(`http://other.test:${other.port}/closed/page`),
    '/to-other': redirect(`http://other.test:${other.port}/page`),
    '/same': (response, request) =>
      request.headers['if-none-match'] === '"7"'
        ? response.writeHead(304).end()
        : response
            .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"7"', 'last-modified': 'Tue, 29 Jul 2025 10:00:00 GMT' })
            .end('<rss/>'),
  })
})
afterAll(() => Promise.all([server.close(), other.close()]))

/** Only this machine's one address, by which the servers of the test are reached; names lead there without a question to anybody. */
const names: Readonly<Record<string, readonly string[]>> = {
  'news.test': ['127.0.0.1'],
  'other.test': ['127.0.0.1'],
  'inside.test': ['10.0.0.1'],
  'half.test': ['127.0.0.1', '10.0.0.1'],
  'empty.test': [],
}
async function resolve(host: string): Promise<readonly string[]> {
  const found = names[host]
  if (!found) throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
  return found
}
const isTestServer = (address: string) => address === '127.0.0.1'
const still = { now: () => 0, sleep: async () => {} }
const fetcher = (options: Partial<FetcherOptions> = {}) =>
  createFetcher({ version: '0', isAllowed: isTestServer, resolve, clock: still, ...options })
const at = (path: string) => `http://news.test:${server.port}${path}`
const get = (path: string, options?: Partial<FetcherOptions>) => fetcher(options).get(at(path))
const text = (outcome: Awaited<ReturnType<typeof get>>) => outcome.kind === 'fetched' && new TextDecoder().decode(outcome.value.bytes)
const failed = (code: string, isPassing: boolean) => ({ kind: 'failed', isPassing, problem: { code } })

test.each(['/page', '/gzip', '/br', '/deflate', '/hop', '/to-other'])('%s is fetched', async (path) => {
  expect(text(await get(path))).toBe(PAGE)
})

test('what was fetched says where it was found and what it is', async () => {
  expect(await get('/hop')).toMatchObject({ kind: 'fetched', value: { address: at('/page'), mediaType: 'text/html' } })
})

test('what has not changed is not sent again', async () => {
  const first = await get('/same')
  expect(first).toMatchObject({
    kind: 'fetched',
    value: { etag: '"7"', lastModified: 'Tue, 29 Jul 2025 10:00:00 GMT', mediaType: 'application/rss+xml' },
  })
  expect(await fetcher().get(at('/same'), { etag: '"7"', lastModified: 'Tue, 29 Jul 2025 10:00:00 GMT' })).toEqual({ kind: 'unchanged' })
  expect(server.headers.at(-1)).toMatchObject({ 'if-none-match': '"7"', 'if-modified-since': 'Tue, 29 Jul 2025 10:00:00 GMT' })
})

test('it says who it is and whom to turn to', async () => {
  await get('/page', { contact: 'desk@example.org', version: '1.2' })
  expect(server.headers.at(-1)?.['user-agent']).toBe('Isnad/1.2 (reads Arabic news for a record of sources; desk@example.org)')
})

const LIMITS = { bytes: 1_000_000, ratio: 50, time: 400 }
test.each([
  ['/cut', failed('bad-encoding', false)],
  ['/zstd', failed('bad-encoding', false)],
  ['/bomb', failed('too-large', false)],
  ['/large', failed('too-large', false)],
  ['/headers', failed('too-large', false)],
  ['/endless', failed('timed-out', true)],
  ['/silent', failed('timed-out', true)],
  ['/hangs-up', failed('unreachable', true)],
  ['/gone', failed('http-status', false)],
  ['/busy', { ...failed('http-status', true), retryAfter: 120 }],
  ['/cycle', failed('too-many-redirects', false)],
  ['/to-file', failed('bad-address', false)],
  ['/to-login', failed('bad-address', false)],
  ['/to-private', failed('forbidden-address', false)],
  ['/to-metadata', failed('forbidden-address', false)],
  ['/to-inside', failed('forbidden-address', false)],
  ['/to-decimal', failed('forbidden-address', false)],
  ['/to-closed', failed('robots', false)],
])('%s fails', async (path, expected) => {
  expect(await get(path, { limits: LIMITS })).toMatchObject(expected)
})

test('many small bytes over the wire are told from a bomb', async () => {
  expect(await get('/bomb', { limits: { ratio: 50 } })).toMatchObject({ problem: { detail: 'it unpacks to more than 50 times its size' } })
})

describe('nothing is asked of', () => {
  const port = () => server.port
  test.each([
    ['this machine', () => `http://127.0.0.1:${port()}/page`],
    ['this machine by name', () => `http://localhost:${port()}/page`],
    ['this machine, decimal', () => `http://2130706433:${port()}/page`],
    ['this machine, octal', () => `http://0177.0.0.01:${port()}/page`],
    ['this machine, hexadecimal', () => `http://0x7f000001:${port()}/page`],
    ['this machine, in parts', () => `http://0x7f.1:${port()}/page`],
    ['this machine, short', () => `http://127.1:${port()}/page`],
    ['this machine, full-width', () => `http://１２７.０.０.１:${port()}/page`],
    ['this machine, with other dots', () => `http://127。0。0。1:${port()}/page`],
    ['this machine, with a dot at the end', () => `http://127.0.0.1.:${port()}/page`],
    ['this machine, in IPv6', () => `http://[::1]:${port()}/page`],
    ['this machine, IPv4 in IPv6', () => `http://[::ffff:127.0.0.1]:${port()}/page`],
    ['this machine, IPv4 in IPv6 in hexadecimal', () => `http://[::ffff:7f00:1]:${port()}/page`],
    ['this machine, the old way', () => `http://[::127.0.0.1]:${port()}/page`],
    ['every address', () => `http://0.0.0.0:${port()}/page`],
    ['every address, short', () => `http://0:${port()}/page`],
  ])('%s', async (_, address) => {
    const before = server.asked.length
    const outcome = await createFetcher({ version: '0', clock: still, resolve: async () => ['127.0.0.1'] }).get(address())
    expect(outcome).toMatchObject(failed('forbidden-address', false))
    expect(server.asked).toHaveLength(before)
  })

  test.each([
    ['a file', 'file:///etc/passwd', 'bad-address'],
    ['another protocol', 'gopher://news.test/', 'bad-address'],
    ['data', 'data:text/html,x', 'bad-address'],
    ['no address', 'news', 'bad-address'],
    ['a host with a name and a password', 'http://news.test@127.0.0.1/', 'bad-address'],
    ['an address without end', `http://news.test/${'a'.repeat(10_000)}`, 'bad-address'],
    ['a name that nobody has', 'http://nobody.test/', 'unknown-host'],
    ['a name without an address', 'http://empty.test/', 'unknown-host'],
    ['a name that leads to a private address as well', 'http://half.test/', 'forbidden-address'],
  ])('%s', async (_, address, code) => {
    const before = server.asked.length
    expect(await fetcher().get(address)).toMatchObject({ kind: 'failed', problem: { code } })
    expect(server.asked).toHaveLength(before)
  })

  test('a name whose answer changes between the look and the connection', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    let questions = 0
    const rebinding = { resolve: async () => answers[questions++ % 2] ?? [], isAllowed: isTestServer }
    // robots.txt is the first hop and the page the second: each is looked up once, and the second leads inside.
    expect(await get('/page', rebinding)).toMatchObject(failed('forbidden-address', false))
    expect(questions).toBe(2)
  })

  test('a socket that is connected to somewhere else than was allowed', async () => {
    const before = server.asked.length
    let looks = 0
    expect(await get('/page', { isAllowed: () => looks++ === 0 })).toMatchObject(failed('forbidden-address', false))
    expect(server.asked).toHaveLength(before)
  })
})

describe('robots.txt', () => {
  const RULES = 'User-agent: *\nDisallow: /\n\nUser-agent: Isnad\nDisallow: /private\nCrawl-delay: 7\n'
  const start = (robots: Parameters<typeof startServer>[0][string]) =>
    startServer({ '/robots.txt': robots, '/page': send(PAGE), '/private/page': send(PAGE) })
  const ask = async (site: TestServer, path: string, options: Partial<FetcherOptions> = {}) =>
    fetcher(options).get(`http://news.test:${site.port}${path}`)

  test('is asked once, and kept to', async () => {
    const site = await start(send(RULES, { 'content-type': 'text/plain' }))
    const one = fetcher()
    const outcomes = []
    for (const path of ['/page', '/private/page', '/page']) outcomes.push((await one.get(`http://news.test:${site.port}${path}`)).kind)
    expect(outcomes).toEqual(['fetched', 'failed', 'fetched'])
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /page', 'GET /page'])
    await site.close()
  })

  test.each([
    ['is not there: everything is allowed', 404, 'fetched'],
    ['is closed to us: everything is allowed', 403, 'fetched'],
    ['cannot be had: nothing is allowed for now', 503, 'failed'],
  ])('%s', async (_, status, kind) => {
    const site = await start((response) => response.writeHead(status).end())
    expect((await ask(site, '/page')).kind).toBe(kind)
    await site.close()
  })

  test('says how long to wait between two requests', async () => {
    const site = await start(send(RULES, { 'content-type': 'text/plain' }))
    const slept: number[] = []
    const clock = { now: () => 1000, sleep: async (milliseconds: number) => void slept.push(milliseconds) }
    const one = fetcher({ clock })
    for (let round = 0; round < 3; round++) await one.get(`http://news.test:${site.port}/page`)
    expect(slept).toEqual([7000, 14_000])
    await site.close()
  })
})
