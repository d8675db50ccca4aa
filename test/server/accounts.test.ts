import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditPage, EventDetail, Session } from '../../src/server/contract/index.ts'
import { type Served, sampleArticles, serveArticles } from './served-record.ts'

const PASSWORD = 'a long enough password'
const SAME = { 'sec-fetch-site': 'same-origin' }

let served: Served
let event: string
beforeAll(async () => {
  served = await serveArticles(await sampleArticles(), { isLocal: false, names: undefined, tries: 100_000 })
  for (const role of ['reader', 'editor', 'admin'] as const) await served.parts.desk.accounts.add(`${role}-1`, role, PASSWORD)
  event = (await served.server.inject('/api/events?limit=1')).json<{ rows: [{ id: string }] }>().rows[0].id
})
afterAll(() => served.close())

/** @returns the cookie of a new session. */
async function signIn(name: string, password = PASSWORD): Promise<string> {
  const response = await served.server.inject({ method: 'POST', url: '/api/session', payload: { name, password }, headers: SAME })
  expect(response.statusCode).toBe(200)
  const [cookie] = response.cookies
  expect(cookie).toMatchObject({ name: 'isnad_session', httpOnly: true, sameSite: 'Strict', path: '/' })
  return `isnad_session=${encodeURIComponent(cookie?.value ?? '')}`
}

const ask = async (
  method: NonNullable<InjectOptions['method']>,
  url: string,
  more: { cookie?: string; token?: string; payload?: object } = {},
) => {
  const { cookie, token, payload } = more
  const headers = { ...SAME, ...(cookie ? { cookie } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}) }
  return served.server.inject({ method, url, headers, ...(payload ? { payload } : {}) })
}

const rejection = () => ({ verdict: 'reject', event, slot: 'event', why: 'not an event' })

describe('roles', () => {
  const TABLE: readonly [what: string, method: 'GET' | 'POST', url: string, payload: object | undefined, statuses: readonly number[]][] = [
    ['read events', 'GET', '/api/events', undefined, [200, 200, 200, 200]],
    ['undo what is not there', 'POST', '/api/corrections/c99/undo', { why: 'x' }, [401, 403, 404, 404]],
    ['add articles', 'POST', '/api/articles', { articles: [{ text: 'زار الوزير بيروت أمس.' }] }, [401, 403, 202, 202]],
    ['list accounts', 'GET', '/api/accounts', undefined, [401, 403, 403, 200]],
    ['read the log', 'GET', '/api/audit', undefined, [401, 403, 403, 200]],
    ['list tokens', 'GET', '/api/tokens', undefined, [401, 200, 200, 200]],
  ]
  test.each(TABLE)('%s', async (_what, method, url, payload, statuses) => {
    const cookies = [undefined, await signIn('reader-1'), await signIn('editor-1'), await signIn('admin-1')]
    const got = await Promise.all(
      cookies.map(
        async (cookie) => (await ask(method, url, { ...(cookie ? { cookie } : {}), ...(payload ? { payload } : {}) })).statusCode,
      ),
    )
    expect(got).toEqual(statuses)
  })
})

describe('signing in', () => {
  test('a wrong password and an unknown name are told apart by nobody', async () => {
    const wrong = await ask('POST', '/api/session', { payload: { name: 'admin-1', password: 'wrong' } })
    const unknown = await ask('POST', '/api/session', { payload: { name: 'nobody', password: 'wrong' } })
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401])
    expect(wrong.body).toBe(unknown.body)
  })

  test('a session ends when it is signed out of, and its cookie opens nothing any more', async () => {
    const cookie = await signIn('editor-1')
    expect((await ask('GET', '/api/session', { cookie })).json<Session>()).toMatchObject({
      name: 'editor-1',
      role: 'editor',
      signedIn: true,
    })
    expect((await ask('DELETE', '/api/session', { cookie })).statusCode).toBe(204)
    expect((await ask('GET', '/api/session', { cookie })).json<Session>()).toMatchObject({ role: 'reader', signedIn: false })
  })

  test('a cookie that was not signed here opens nothing', async () => {
    const cookie = `${await signIn('admin-1')}x`
    expect((await ask('GET', '/api/accounts', { cookie })).statusCode).toBe(401)
  })

  test('signing in gives a new session: one that was planted stays nobody’s', async () => {
    const planted = await signIn('reader-1')
    const response = await served.server.inject({
      method: 'POST',
      url: '/api/session',
      payload: { name: 'admin-1', password: PASSWORD },
      headers: { ...SAME, cookie: planted },
    })
    expect(response.statusCode).toBe(200)
    expect((await ask('GET', '/api/accounts', { cookie: planted })).statusCode).toBe(401)
  })

  test('a new password ends all sessions', async () => {
    await served.parts.desk.accounts.add('changing', 'reader', PASSWORD)
    const [one, other] = [await signIn('changing'), await signIn('changing')]
    const wrong = await ask('PUT', '/api/session/password', {
      cookie: one,
      payload: { current: 'wrong', password: 'another long password' },
    })
    expect(wrong.statusCode).toBe(401)
    const right = await ask('PUT', '/api/session/password', {
      cookie: one,
      payload: { current: PASSWORD, password: 'another long password' },
    })
    expect(right.statusCode).toBe(204)
    expect((await ask('GET', '/api/session', { cookie: other })).json<Session>().signedIn).toBe(false)
    await signIn('changing', 'another long password')
  })

  test('what is kept signs nobody in', async () => {
    const cookie = await signIn('reader-1')
    const { readFileSync } = await import('node:fs')
    const kept = readFileSync(`${served.folder}/record.desk.db-wal`).toString('latin1')
    expect(kept).toContain('$argon2id$')
    expect(kept).not.toContain(PASSWORD)
    expect(kept).not.toContain(decodeURIComponent(cookie).split('=')[1]?.split('.')[0])
  })
})

describe('changes asked for by another site', () => {
  test.each<[string, Record<string, string>, number]>([
    ['fetch metadata say so', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['an origin that is not ours', { origin: 'https://evil.example', host: 'isnad.example' }, 403],
    ['an origin of no name', { origin: 'null', host: 'isnad.example' }, 403],
    ['our own origin', { origin: 'https://isnad.example', host: 'isnad.example' }, 404],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 404],
  ])('%s', async (_what, headers, status) => {
    const cookie = await signIn('editor-1')
    const response = await served.server.inject({
      method: 'POST',
      url: '/api/corrections/c99/undo',
      payload: { why: 'x' },
      headers: { ...headers, cookie },
    })
    expect(response.statusCode).toBe(status)
  })
})

describe('tokens', () => {
  test('a token does what its scopes say, and nothing once it is revoked', async () => {
    const cookie = await signIn('editor-1')
    const made = await ask('POST', '/api/tokens', { cookie, payload: { label: 'a script', scopes: ['read', 'correct'], days: 30 } })
    expect(made.statusCode).toBe(201)
    const { id, token } = made.json<{ id: string; token: string }>()
    expect(token).toMatch(/^isnad_[\w-]{43}$/)
    expect((await ask('GET', '/api/events', { token })).statusCode).toBe(200)
    expect((await ask('POST', '/api/corrections/c99/undo', { token, payload: { why: 'x' } })).statusCode).toBe(404)
    expect((await ask('POST', '/api/articles', { token, payload: { articles: [{ text: 'نص' }] } })).statusCode).toBe(403)
    expect((await ask('POST', '/api/tokens', { token, payload: { label: 'more', scopes: ['add'] } })).statusCode).toBe(403)
    expect((await ask('GET', '/api/tokens', { cookie })).body).not.toContain(token)
    expect((await ask('DELETE', `/api/tokens/${id}`, { cookie })).statusCode).toBe(204)
    expect((await ask('GET', '/api/events', { token })).statusCode).toBe(401)
  })

  test('nobody revokes another’s token but an admin', async () => {
    const { id } = await served.parts.desk.tokens.issue('editor-1', 'mine', ['read'])
    expect((await ask('DELETE', `/api/tokens/${id}`, { cookie: await signIn('reader-1') })).statusCode).toBe(404)
    expect((await ask('DELETE', `/api/tokens/${id}`, { cookie: await signIn('admin-1') })).statusCode).toBe(204)
  })

  test('a token of a reader never corrects, whatever its scopes', async () => {
    const { token } = await served.parts.desk.tokens.issue('reader-1', 'too much', ['read', 'correct', 'add'])
    expect((await ask('POST', '/api/corrections', { token, payload: rejection() })).statusCode).toBe(403)
  })
})

describe('accounts', () => {
  test('an admin adds, changes and removes them; the last admin stays', async () => {
    const cookie = await signIn('admin-1')
    const payload = { name: 'سلمى', role: 'reader', password: PASSWORD }
    expect((await ask('POST', '/api/accounts', { cookie, payload })).statusCode).toBe(201)
    expect((await ask('POST', '/api/accounts', { cookie, payload })).statusCode).toBe(409)
    const theirs = await signIn('سلمى')
    const address = `/api/accounts/${encodeURIComponent('سلمى')}`
    expect((await ask('PATCH', address, { cookie, payload: { role: 'editor' } })).json()).toMatchObject({ name: 'سلمى', role: 'editor' })
    expect((await ask('GET', '/api/session', { cookie: theirs })).json<Session>().role).toBe('editor')
    expect((await ask('DELETE', address, { cookie })).statusCode).toBe(204)
    expect((await ask('GET', '/api/session', { cookie: theirs })).json<Session>().signedIn).toBe(false)
    expect((await ask('DELETE', '/api/accounts/admin-1', { cookie })).statusCode).toBe(403)
    expect((await ask('PATCH', '/api/accounts/admin-1', { cookie, payload: { role: 'reader' } })).statusCode).toBe(403)
  })

  test('one that is shut is kept and opens nothing, until it is opened again', async () => {
    const cookie = await signIn('admin-1')
    await served.parts.desk.accounts.add('away', 'editor', PASSWORD)
    const theirs = await signIn('away')
    const { token } = await served.parts.desk.tokens.issue('away', 'a script', ['read', 'correct'])
    const give = (role: string) => ask('PATCH', '/api/accounts/away', { cookie, payload: { role } })
    expect((await give('none')).json()).toMatchObject({ name: 'away', role: 'none', tokens: 1 })
    expect((await ask('GET', '/api/session', { cookie: theirs })).json<Session>().signedIn).toBe(false)
    expect((await ask('GET', '/api/events', { token })).statusCode).toBe(401)
    const wrong = await ask('POST', '/api/session', { payload: { name: 'away', password: PASSWORD } })
    expect(wrong.json()).toMatchObject({ status: 401, code: 'wrong-password' })
    await give('reader')
    await signIn('away')
    expect((await ask('GET', '/api/events', { token })).statusCode).toBe(200)
  })

  test.each(['', ' x', '<b>', 'a\nb', '../x', 'x'.repeat(65)])('a name «%s» is refused', async (name) => {
    const cookie = await signIn('admin-1')
    expect((await ask('POST', '/api/accounts', { cookie, payload: { name, role: 'reader', password: PASSWORD } })).statusCode).toBe(400)
  })
})

describe('corrections', () => {
  test('correct, see it with its author, undo, and find all of it in the log', async () => {
    const cookie = await signIn('editor-1')
    const made = await ask('POST', '/api/corrections', { cookie, payload: rejection() })
    expect(made.statusCode).toBe(201)
    const { id } = made.json<{ id: string }>()
    const listed = (await ask('GET', '/api/events?limit=200&retold=true')).json<{ rows: { id: string }[] }>()
    expect(listed.rows.map((row) => row.id)).not.toContain(event)
    const detail = (await ask('GET', `/api/events/${event}`)).json<EventDetail>()
    expect(detail).toMatchObject({
      rejected: true,
      corrections: [{ id, by: 'editor-1', verdict: 'reject', why: 'not an event', standing: true }],
    })
    expect((await ask('POST', `/api/corrections/${id}/undo`, { cookie, payload: { why: 'it is one' } })).statusCode).toBe(201)
    expect((await ask('POST', `/api/corrections/${id}/undo`, { cookie, payload: { why: 'again' } })).statusCode).toBe(422)
    const after = (await ask('GET', `/api/events/${event}`)).json<EventDetail>()
    expect(after.rejected).toBeUndefined()
    expect(after.corrections.map(({ verdict, standing }) => [verdict, standing])).toEqual([
      ['reject', false],
      ['undo', true],
    ])
    const log = (await ask('GET', '/api/audit?by=editor-1&limit=200', { cookie: await signIn('admin-1') })).json<AuditPage>()
    const corrected = log.rows.filter(({ subject }) => subject === `${id}: reject ${event}`)
    expect(corrected).toMatchObject([{ by: 'editor-1', through: 'session', action: 'POST /api/corrections', outcome: 'done' }])
    expect(log.rows.some(({ outcome }) => outcome === 'refused')).toBe(true)
  })

  test.each<[string, object]>([
    ['a ruling without a slot', { verdict: 'reject' }],
    ['a value the event does not have', { verdict: 'reject', slot: 'time', value: '{"from":"1999-01-01"}' }],
    ['a replacement without a value', { verdict: 'replace', slot: 'status' }],
    ['a replacement that is not JSON', { verdict: 'replace', slot: 'status', instead: 'denied' }],
    ['a status that is none', { verdict: 'replace', slot: 'status', instead: '"perhaps"' }],
    ['a day that is none', { verdict: 'replace', slot: 'time', instead: '{"from":"2025-02-30","to":"2025-02-30","stated":true}' }],
    [
      'a window that ends before it begins',
      { verdict: 'replace', slot: 'time', instead: '{"from":"2025-02-03","to":"2025-02-01","stated":true}' },
    ],
    ['a merge with nothing', { verdict: 'merge' }],
    ['a split of strangers', { verdict: 'split', reports: ['x:1'] }],
    ['a split of everything', { verdict: 'split', reports: ['own'] }],
  ])('%s does not fit', async (_what, correction) => {
    const cookie = await signIn('editor-1')
    const payload = JSON.parse(JSON.stringify({ event, why: 'test', ...correction }).replace('"own"', JSON.stringify(event))) as object
    expect((await ask('POST', '/api/corrections', { cookie, payload })).statusCode).toBe(422)
  })

  test('a status and a day are replaced, and both words stay', async () => {
    const cookie = await signIn('editor-1')
    const instead = JSON.stringify({ from: '2025-02-03', to: '2025-02-03', stated: true })
    const payload = { verdict: 'replace', event, slot: 'time', instead, why: 'seen on the day' }
    expect((await ask('POST', '/api/corrections', { cookie, payload })).statusCode).toBe(201)
    const { time, summary } = (await ask('GET', `/api/events/${event}`)).json<EventDetail>()
    expect(time.at(-1)).toMatchObject({ value: { from: '2025-02-03' }, verdict: 'corrected' })
    expect(summary.from).toBe('2025-02-03')
  })
})

describe('how open the server is', () => {
  test('read-only: nobody changes anything or signs in; texts are read', async () => {
    const closed = await serveArticles(await sampleArticles(), { readOnly: true })
    await closed.parts.desk.accounts.add('admin', 'admin', PASSWORD)
    const post = async (url: string, payload: object) => (await closed.server.inject({ method: 'POST', url, payload })).statusCode
    expect(await post('/api/session', { name: 'admin', password: PASSWORD })).toBe(403)
    expect(await post('/api/articles', { articles: [{ text: 'نص' }] })).toBe(403)
    expect(await post('/api/read', { text: 'زار الوزير بيروت.' })).toBe(200)
    const { token } = await closed.parts.desk.tokens.issue('admin', 'x', ['add'])
    const tried = await closed.server.inject({
      method: 'POST',
      url: '/api/articles',
      payload: { articles: [{ text: 'نص' }] },
      headers: { authorization: `Bearer ${token}` },
    })
    expect(tried.statusCode).toBe(403)
    expect((await closed.server.inject('/api/session')).json()).toMatchObject({ role: 'reader', readOnly: true, canSignIn: false })
    await closed.close()
  })

  test('closed: nobody reads without an account', async () => {
    const closed = await serveArticles([], { anyone: 'nothing' })
    for (const url of ['/api/events', '/api/docs/', '/api/openapi.json', '/api/stream'])
      expect((await closed.server.inject(url)).statusCode).toBe(401)
    expect((await closed.server.inject('/api/session')).json()).toMatchObject({ role: 'none', signedIn: false })
    await closed.close()
  })

  test('on this machine alone everybody edits, until there are accounts', async () => {
    const local = await serveArticles([])
    const role = async () => (await local.server.inject('/api/session')).json<Session>().role
    expect(await role()).toBe('editor')
    await local.parts.desk.accounts.add('first', 'admin', PASSWORD)
    expect(await role()).toBe('reader')
    await local.close()
  })

  test('a name that is not the server’s own is refused: it may have been made to point here', async () => {
    const local = await serveArticles([], { names: new Set(['isnad.example']) })
    const status = async (host: string) => (await local.server.inject({ url: '/api/about', headers: { host } })).statusCode
    expect(await Promise.all(['localhost:4610', '127.0.0.1:4610', '[::1]:4610', 'isnad.example'].map(status))).toEqual([200, 200, 200, 200])
    expect(await Promise.all(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example'].map(status))).toEqual([421, 421, 421])
    await local.close()
  })

  test('too many requests are slowed down', async () => {
    const slow = await serveArticles([], {}, { rate: 5 })
    const statuses: number[] = []
    for (let count = 0; count < 7; count++) statuses.push((await slow.server.inject('/api/about')).statusCode)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    const refused = await slow.server.inject('/api/about')
    expect(refused.json()).toMatchObject({ code: 'too-many-requests', status: 429 })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    await slow.close()
  })
})
