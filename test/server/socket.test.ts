import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventPage, Job, Reading } from '../../src/server/contract/index.ts'
import { type Serving, serve } from '../../src/server/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-socket-'))
let serving: Serving
beforeAll(async () => {
  serving = await serve({ db: join(folder, 'record.db'), host: '127.0.0.1', port: 0, version: '0.0.0' })
})
afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true })
})

const TEXT = 'قتل 12 شخصا في قصف على مدينة حمص أمس، وفق ما قالت وكالة سانا.'
const post = (path: string, body: object) =>
  fetch(`${serving.address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Server-sent events as they come, until one satisfies. */
async function hear(isLast: (name: string, data: unknown) => boolean): Promise<[string, unknown][]> {
  const response = await fetch(`${serving.address}/api/stream`)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const heard: [string, unknown][] = []
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, name, data] = /event: (\w+)\ndata: (.*)/.exec(text.slice(0, end)) ?? []
      text = text.slice(end + 2)
      if (name === undefined || data === undefined) continue
      heard.push([name, JSON.parse(data)])
      if (isLast(name, heard.at(-1)?.[1])) return heard
    }
  }
  return heard
}

test('a text is read in a thread, and nothing of it is kept', async () => {
  const reading = (await (await post('/api/read', { text: TEXT, published: '2025-01-13' })).json()) as Reading
  expect(reading.events.length).toBeGreaterThan(0)
  expect(reading.article.text).toBe(TEXT)
  expect(await (await fetch(`${serving.address}/api/about`)).json()).toMatchObject({ articles: 0, reports: 0, events: 0 })
})

test('articles are added while others listen, corrected and found', async () => {
  const listening = hear((name, data) => name === 'record' && (data as { why: string }).why === 'corrected')
  const added = await post('/api/articles', { articles: [{ text: TEXT, outlet: 'SANA', published: '2025-01-14', title: 'قصف على حمص' }] })
  expect(added.status).toBe(202)
  const { job } = (await added.json()) as { job: string }
  expect(added.headers.get('location')).toBe(`/api/queue/${job}`)
  let state: Job | undefined
  for (let tries = 0; tries < 200 && state?.endedAt === undefined; tries++) {
    state = (await (await fetch(`${serving.address}/api/queue/${job}`)).json()) as Job
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(state).toMatchObject({ state: 'done', total: 1, done: 1, added: 1, by: 'local' })
  const { rows } = (await (await fetch(`${serving.address}/api/events?words=قصف`)).json()) as EventPage
  expect(rows.length).toBeGreaterThan(0)
  const corrected = await post('/api/corrections', { verdict: 'reject', event: rows[0]?.id, slot: 'event', why: 'a test' })
  expect(corrected.status).toBe(201)
  const heard = await listening
  expect(heard[0]?.[0]).toBe('record')
  expect(heard.filter(([name]) => name === 'job').map(([, data]) => (data as Job).state)).toEqual(['waiting', 'running', 'running', 'done'])
  expect(heard.filter(([name]) => name === 'record').map(([, data]) => (data as { why: string }).why)).toEqual([
    'hello',
    'added',
    'corrected',
  ])
})

test('a path that climbs out of the pages finds nothing', async () => {
  for (const path of ['/../../package.json', '/..%2f..%2fpackage.json', '/assets/..%5c..%5cpackage.json']) {
    const status = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(serving.address)
      const socket = connect(Number(port), hostname, () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
      )
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('end', () => resolve(text.split('\r\n')[0] ?? ''))
      socket.on('error', reject)
    })
    expect([path, status]).toEqual([path, 'HTTP/1.1 404 Not Found'])
  }
})

test('headers that break a line are refused before they come to a route', async () => {
  const { hostname, port } = new URL(serving.address)
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write('GET /api/about HTTP/1.1\r\nHost: localhost\r\nX-A: b\nX-C: d\r\n\r\n'),
    )
    socket.once('data', (chunk) => resolve(String(chunk)))
    socket.on('error', reject)
  })
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  expect(answer).toContain('content-type: application/problem+json')
})

test('no page of another site may read an answer, and no script stands in one', async () => {
  const response = await fetch(`${serving.address}/api/about`, { headers: { origin: 'https://evil.example' } })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})
