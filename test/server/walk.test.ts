import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HTTP_PROBLEMS } from '../../src/server/problems/codes.ts'
import { ROOT } from '../shared-data.ts'
import { type Served, sampleArticles, serveArticles } from './served-record.ts'

interface Operation {
  readonly method: NonNullable<InjectOptions['method']>
  readonly path: string
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly schema: { readonly type?: string } }[]
  readonly hasBody: boolean
  readonly statuses: readonly string[]
}

let served: Served
let operations: Operation[]
let event: string
let article: string
/** An admin's: every address is open. */
let headers: { cookie: string }

beforeAll(async () => {
  served = await serveArticles(await sampleArticles(), { tries: 100_000 })
  await served.parts.desk.accounts.add('walker', 'admin', 'a long enough password')
  const payload = { name: 'walker', password: 'a long enough password' }
  const [cookie] = (await served.server.inject({ method: 'POST', url: '/api/session', payload })).cookies
  headers = { cookie: `isnad_session=${encodeURIComponent(cookie?.value ?? '')}` }
  const document = (await served.server.inject('/api/openapi.json')).json<{
    openapi: string
    paths: Record<string, Record<string, never>>
  }>()
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const {
        parameters = [],
        requestBody,
        responses,
      } = described as {
        parameters?: Operation['parameters']
        requestBody?: unknown
        responses: Record<string, unknown>
      }
      const name = method.toUpperCase() as Operation['method']
      return { method: name, path, parameters, hasBody: requestBody !== undefined, statuses: Object.keys(responses) }
    }),
  )
  event = (await served.server.inject('/api/events?limit=1')).json<{ rows: [{ id: string }] }>().rows[0].id
  article = (await served.server.inject('/api/articles?limit=1')).json<{ rows: [{ key: string }] }>().rows[0].key
})
afterAll(() => served.close())

/** A value of an address that is right, by the path. */
function fill(path: string): string {
  const values: Record<string, string> = {
    '/api/events/{id}': event,
    '/api/events/{id}/near': event,
    '/api/articles/{key}': article,
    '/api/articles/{key}/reading': article,
    '/api/entities/{key}': 'country:SD',
    '/api/sources/{key}': 'agency:وكالة رويترز',
    '/api/corrections/{id}/undo': 'c1',
    '/api/queue/{id}': 'none',
    '/api/accounts/{name}': 'nobody',
    '/api/tokens/{id}': '0123456789abcdef',
  }
  return path.replace(/\{\w+\}/, encodeURIComponent(values[path] ?? 'x'))
}

const NEEDED: Readonly<Record<string, string>> = {
  '/api/search': '?words=الخرطوم',
  '/api/wording': '?lang=ar',
  '/api/export': '?format=jsonl',
}

/** A problem in its one shape, that says nothing of the inside. */
function expectProblem(response: Awaited<ReturnType<Served['server']['inject']>>, code?: keyof typeof HTTP_PROBLEMS): void {
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const problem = response.json<{ type: string; title: string; status: number; code: keyof typeof HTTP_PROBLEMS; detail?: string }>()
  const [status, title] = HTTP_PROBLEMS[problem.code]
  expect(problem).toMatchObject({ type: `urn:isnad:problem:${problem.code}`, title, status })
  expect(response.statusCode).toBe(status)
  expect(response.body).not.toMatch(/node_modules|SQLITE|sqlite|\.ts:|\\n +at |Error:/)
  if (code) expect(problem.code).toBe(code)
}

test('the OpenAPI document is of version 3.1 and names every address with words and answers', async () => {
  const document = (await served.server.inject('/api/openapi.json')).json<{ openapi: string }>()
  expect(document.openapi).toBe('3.1.0')
  expect(operations.length).toBeGreaterThan(45)
  for (const { method, path, statuses } of operations) {
    expect([method, path, statuses.some((status) => status.startsWith('2'))]).toEqual([method, path, true])
    expect([method, path, statuses.includes('400'), statuses.includes('500')]).toEqual([method, path, true, true])
  }
})

test('every read address answers with what it says it answers', async () => {
  for (const { method, path, statuses } of operations.filter((each) => each.method === 'GET' && each.path !== '/api/stream')) {
    const response = await served.server.inject({ method, headers, url: fill(path) + (NEEDED[path] ?? '') })
    expect([path, response.statusCode, statuses.includes(String(response.statusCode))]).toEqual([path, response.statusCode, true])
    if (response.statusCode >= 400) expectProblem(response)
  }
})

test('what an address does not know is refused, and named', async () => {
  for (const { method, path, parameters } of operations.filter((each) => each.parameters.some((parameter) => parameter.in === 'query'))) {
    const needed = NEEDED[path] ?? ''
    const response = await served.server.inject({ method, headers, url: `${fill(path)}${needed}${needed ? '&' : '?'}kindd=meet` })
    expectProblem(response, 'invalid-request')
    expect(response.json<{ fields: { problem: string }[] }>().fields[0]?.problem).toContain('kindd')
    expect(parameters.length).toBeGreaterThan(0)
  }
})

const HOSTILE = [
  `'; drop table events; --`,
  '"><script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00',
  '\u202e\u2066\u200f',
  '‏'.repeat(150),
  '%',
  '_'.repeat(100),
  'x\r\nset-cookie: a=b',
  '-1',
  '1e999',
  'NaN',
  '9'.repeat(40),
  '{"$ne":null}',
  '__proto__',
  'constructor',
]

test('hostile values in any part of an address bring an answer or a problem, never a failure', async () => {
  for (const { method, path, parameters } of operations.filter((each) => each.method === 'GET' && each.path !== '/api/stream')) {
    for (const { in: where, name } of parameters) {
      for (const value of HOSTILE) {
        const written = encodeURIComponent(value)
        const needed = NEEDED[path] ?? ''
        const url = where === 'path' ? path.replace(/\{\w+\}/, written) : `${fill(path)}${needed}${needed ? '&' : '?'}${name}=${written}`
        const response = await served.server.inject({ method, url, headers })
        expect([url, response.statusCode < 500]).toEqual([url, true])
        if (response.statusCode >= 400) expectProblem(response)
        expect(response.headers['set-cookie']).toBeUndefined()
      }
    }
  }
}, 240_000)

test('bodies that are none bring a problem', async () => {
  const bodies: readonly [string, string][] = [
    ['application/json', ''],
    ['application/json', '{'],
    ['application/json', 'null'],
    ['application/json', '[]'],
    ['application/json', '{"__proto__":{"role":"admin"}}'],
    ['application/json', '{"constructor":{"prototype":{"role":"admin"}}}'],
    ['application/json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['application/json', `{"text":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`],
    ['text/plain', 'text=1'],
    ['application/x-www-form-urlencoded', 'text=1'],
    ['text/html', '<p>'],
  ]
  for (const { method, path } of operations.filter(({ hasBody }) => hasBody)) {
    for (const [type, payload] of bodies) {
      const response = await served.server.inject({ method, url: fill(path), payload, headers: { ...headers, 'content-type': type } })
      expect([method, path, payload.slice(0, 30), response.statusCode < 500]).toEqual([method, path, payload.slice(0, 30), true])
      expectProblem(response)
    }
  }
  expect(({} as { role?: string }).role).toBeUndefined()
})

test('bodies that are too large are refused before they are read', async () => {
  for (const { method, path } of operations.filter(({ hasBody }) => hasBody)) {
    const payload = JSON.stringify({ text: 'ن'.repeat(10_000_000) })
    const response = await served.server.inject({
      method,
      url: fill(path),
      payload,
      headers: { ...headers, 'content-type': 'application/json' },
    })
    expectProblem(response)
    expect([path, [413].includes(response.statusCode)]).toEqual([path, true])
  }
})

describe('addresses that are none', () => {
  test.each([
    '/api/nothing',
    '/api/',
    '/api/events/x/y/z',
    '/etc/passwd',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../../package.json',
    '/.git/config',
    '/%',
  ])('%s', async (url) => {
    const response = await served.server.inject(url)
    expect([400, 403, 404]).toContain(response.statusCode)
    expectProblem(response)
  })

  test('another method than an address takes', async () => {
    const response = await served.server.inject({ method: 'PUT', url: '/api/events' })
    expectProblem(response, 'wrong-method')
    expect(response.headers.allow).toBe('GET')
  })

  test('a cursor of another list', async () => {
    const next = (await served.server.inject('/api/events?limit=1')).json<{ next: string }>().next
    expectProblem(await served.server.inject(`/api/articles?cursor=${next}`), 'bad-cursor')
    expectProblem(await served.server.inject(`/api/people?cursor=${next}`), 'bad-cursor')
    expectProblem(await served.server.inject('/api/events?cursor=bm90aGluZw'), 'bad-cursor')
    expectProblem(await served.server.inject(`/api/people?cursor=${Buffer.from('[1e300]').toString('base64url')}`), 'bad-cursor')
    expectProblem(await served.server.inject(`/api/people?cursor=${Buffer.from('[-5]').toString('base64url')}`), 'bad-cursor')
  })

  test('words that hold no word', async () => {
    expectProblem(await served.server.inject('/api/search?words=%D8%8C'), 'nothing-asked')
  })
})

test('every code has its heading in docs/errors.md, with the sentence people see', () => {
  const manual = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')
  for (const [code, [status, title]] of Object.entries(HTTP_PROBLEMS)) expect(manual).toContain(`### ${code}\n\n${status}: «${title}».`)
})
