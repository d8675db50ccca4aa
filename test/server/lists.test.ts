import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EventPage, Facets, Histogram, Marks } from '../../src/server/contract/index.ts'
import { type Served, sampleArticles, serveArticles } from './served-record.ts'

let served: Served
beforeAll(async () => {
  served = await serveArticles(await sampleArticles())
})
afterAll(() => served.close())

const get = async <Body>(url: string): Promise<Body> => {
  const response = await served.server.inject(url)
  expect({ url, status: response.statusCode }).toEqual({ url, status: 200 })
  return response.json<Body>()
}

interface AnyPage {
  readonly rows: readonly unknown[]
  readonly next?: string
}

/** All pages of a list, row after row. */
async function walk(url: string, limit: number): Promise<unknown[]> {
  const rows: unknown[] = []
  let cursor = ''
  for (let pages = 0; pages < 500; pages++) {
    const page = await get<AnyPage>(`${url}${url.includes('?') ? '&' : '?'}limit=${limit}${cursor}`)
    expect(page.rows.length).toBeLessThanOrEqual(Math.max(limit, url.includes('quotes') ? 1000 : limit))
    rows.push(...page.rows)
    if (page.next === undefined) return rows
    cursor = `&cursor=${encodeURIComponent(page.next)}`
  }
  throw new Error(`${url} has no last page`)
}

const LISTS = [
  'events?retold=true',
  'events?retold=true&order=weight',
  'articles',
  'people',
  'organisations',
  'countries',
  'places',
  'sources',
  'origins',
  'outlets',
  'chains',
  'copies',
  'conflicts?relation=conflict&relation=denial&relation=revision',
  'due?today=2030-01-01',
  'new',
  'problems',
  'quotes',
  'search?words=الحرب',
  'corrections',
]

test.each(LISTS)('/api/%s: small pages together hold what one page holds, each row once', async (list) => {
  const whole = await walk(`/api/${list}`, 50)
  const small = await walk(`/api/${list}`, 3)
  expect(small).toEqual(whole)
})

describe('filters', () => {
  const CASES: readonly [query: string, filter: Parameters<Served['parts']['store']['events']>[0]][] = [
    ['kind=strike&kind=attack', { kinds: ['strike', 'attack'] }],
    ['status=denied', { statuses: ['denied'] }],
    ['from=2025-07-01&to=2025-07-31', { from: '2025-07-01', to: '2025-07-31' }],
    ['country=sd', { country: 'SD' }],
    ['who=Lavrov', { who: 'Lavrov' }],
    ['outlet=AFP', { outlet: 'AFP' }],
    ['origin=AFP', { origin: 'AFP' }],
    ['anonymous=true', { anonymous: true }],
    ['anonymous=false&origins=1', { anonymous: false, origins: 1 }],
    ['articles=2', { articles: 2 }],
    ['near=15.6,32.5,50', { near: { latitude: 15.6, longitude: 32.5, kilometres: 50 } }],
    ['retold=true', { retold: true }],
  ]
  test.each(CASES)('%s finds what the command finds', async (query, filter) => {
    const { rows } = await get<EventPage>(`/api/events?limit=200&${query}`)
    const found = await served.parts.store.events(filter, { limit: 200 })
    expect(rows.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
  })

  test('an entity by its key, and words of the text', async () => {
    const countries = await get<{ rows: { key: string; events: number }[] }>('/api/countries')
    for (const { key, events } of countries.rows) {
      const { rows } = await get<EventPage>(`/api/events?limit=200&retold=true&entity=${encodeURIComponent(key)}`)
      expect([key, rows.length]).toEqual([key, events])
    }
    const { rows } = await get<EventPage>('/api/events?limit=200&words=الزلزال')
    expect(rows.length).toBeGreaterThan(0)
    const none = await get<EventPage>('/api/events?words=قسطنطينيات')
    expect(none.rows).toEqual([])
  })
})

describe('overviews', () => {
  test('facets count what the lists hold', async () => {
    const facets = await get<Facets>('/api/facets?top=200')
    const all = await get<EventPage>('/api/events?limit=200')
    expect(facets.total).toBe(all.rows.length)
    for (const [facet, filter] of [
      ['kind', 'kind'],
      ['status', 'status'],
      ['country', 'country'],
      ['outlet', 'outlet'],
      ['entity', 'entity'],
    ] as const) {
      expect(facets[facet].length).toBeGreaterThan(0)
      for (const { value, events } of facets[facet]) {
        const { rows } = await get<EventPage>(`/api/events?limit=200&${filter}=${encodeURIComponent(value)}`)
        expect([facet, value, rows.length]).toEqual([facet, value, events])
      }
    }
  })

  test('a facet leaves its own filter out, and keeps the others', async () => {
    const one = await get<Facets>('/api/facets?kind=strike&top=200')
    const all = await get<Facets>('/api/facets?top=200')
    expect(one.kind).toEqual(all.kind)
    expect(one.status.reduce((sum, { events }) => sum + events, 0)).toBe(one.total)
    expect(one.total).toBeLessThan(all.total)
  })

  test.each(['day', 'month', 'year'])('the histogram by %s holds every event once', async (by) => {
    const { bins, undated } = await get<Histogram>(`/api/histogram?by=${by}`)
    const { total } = await get<Facets>('/api/facets')
    expect(bins.reduce((sum, { events }) => sum + events, undated)).toBe(total)
    expect(bins.map(({ day }) => day)).toEqual([...bins.map(({ day }) => day)].sort())
  })

  test('marks are the columns of the list', async () => {
    const marks = await get<Marks>('/api/marks?limit=5000')
    const { rows } = await get<EventPage>('/api/events?limit=200')
    expect(marks.id).toEqual(rows.map(({ id }) => id))
    expect(marks.total).toBe(rows.length)
    const placed = await get<Marks>('/api/marks?placed=true')
    expect(placed.latitude.every((latitude) => latitude !== null)).toBe(true)
  })

  test('cells and countries of the map hold every event once', async () => {
    const { cells, countries, unplaced } = await get<{ cells: { events: number }[]; countries: { events: number }[]; unplaced: number }>(
      '/api/cells',
    )
    const { total } = await get<Facets>('/api/facets')
    expect([...cells, ...countries].reduce((sum, { events }) => sum + events, unplaced)).toBe(total)
  })

  test('edges of the network join its nodes', async () => {
    const { nodes, edges } = await get<{
      nodes: { key: string }[]
      edges: { one: string; other: string; events: number; sample: string[] }[]
    }>('/api/network')
    const keys = new Set(nodes.map(({ key }) => key))
    expect(edges.length).toBeGreaterThan(0)
    for (const { one, other, events, sample } of edges) {
      expect(keys.has(one) && keys.has(other) && one !== other).toBe(true)
      expect(sample.length).toBe(Math.min(events, 5))
    }
  })
})

describe('answers are sent once', () => {
  test.each(['events', 'facets', 'histogram', 'articles'])('/api/%s: what has not changed is not sent again', async (url) => {
    const first = await served.server.inject(`/api/${url}`)
    const { etag } = first.headers
    expect(etag).toMatch(/^W\/".+"$/)
    const again = await served.server.inject({ url: `/api/${url}`, headers: { 'if-none-match': String(etag) } })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
  })

  test('answers are compressed where it is asked for', async () => {
    const { headers, rawPayload } = await served.server.inject({ url: '/api/events', headers: { 'accept-encoding': 'br' } })
    expect(headers['content-encoding']).toBe('br')
    expect(rawPayload.length).toBeLessThan(20_000)
  })
})
