import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticlePage, EventPage, SearchPage } from '../../src/server/contract/index.ts'
import { type Served, serveArticles } from './served-record.ts'

const STORY = 'قتل 12 شخصا في قصف على مدينة حمص أمس، وفق ما قالت وكالة سانا.'
/** What a feed can bring as a title, an outlet or an address. */
const HEADS = [
  '<script>alert(document.domain)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202eحمص\u2066\u2069 عكس\u200f',
  '👩‍👩‍👧‍👦🇸🇾'.repeat(30),
  'ن'.repeat(10_000),
  '$(jndi:ldap://x){{constructor.constructor("alert(1)")()}}',
  'a\u0007b\u001bc',
]

let served: Served
beforeAll(async () => {
  served = await serveArticles(
    HEADS.map((head, index) => ({
      id: `${index}`,
      text: `${head}\n\n${STORY}`,
      outlet: head.slice(0, 200),
      url: `https://example.org/${index}?<b>`,
      published: { from: '2025-01-14', to: '2025-01-14', basis: 'given' },
    })),
  )
})
afterAll(() => served.close())

test('titles, outlets and addresses arrive as they are, as JSON that no browser takes for a page', async () => {
  const { headers, body } = await served.server.inject('/api/articles')
  expect(headers['content-type']).toBe('application/json; charset=utf-8')
  expect(headers['x-content-type-options']).toBe('nosniff')
  const { rows } = JSON.parse(body) as ArticlePage
  expect(new Set(rows.map(({ outlet }) => outlet))).toEqual(new Set(HEADS.map((head) => head.slice(0, 200))))
  for (const { title } of rows) expect(title.length).toBeLessThanOrEqual(300)
})

test('the same event of all of them is found, searched and exported', async () => {
  const { rows } = (await served.server.inject('/api/events')).json<EventPage>()
  expect(rows.length).toBeGreaterThan(0)
  const found = (await served.server.inject('/api/search?words=قصف')).json<SearchPage>()
  expect(found.total).toBe(HEADS.length)
  for (const { excerpts } of found.rows) {
    for (const { text, marks } of excerpts) {
      expect(text.length).toBeLessThan(800)
      for (const { start, end } of marks) expect(text.slice(start, end)).toContain('قصف')
    }
  }
  for (const format of ['jsonl', 'events-csv', 'atom', 'geojson']) {
    const response = await served.server.inject(`/api/export?format=${format}&retold=true`)
    expect([format, response.statusCode === 200 || response.statusCode === 404]).toEqual([format, true])
    if (format === 'atom') expect(response.body).not.toContain('<script>alert')
  }
})

test.each(HEADS.map((head) => [head.slice(0, 30), head.slice(0, 200)]))(
  'an outlet called «%s» is asked for by its name',
  async (_short, outlet) => {
    const { statusCode, body } = await served.server.inject(`/api/events?retold=true&outlet=${encodeURIComponent(outlet)}`)
    expect(statusCode).toBe(200)
    expect((JSON.parse(body) as EventPage).rows.length).toBeGreaterThan(0)
  },
)

test('a text of a million letters and one of nothing but marks are read', async () => {
  const read = async (text: string) => (await served.server.inject({ method: 'POST', url: '/api/read', payload: { text } })).statusCode
  expect(await read(`${STORY} `.repeat(2500))).toBe(200)
  expect(await read('«'.repeat(100_000))).toBe(200)
  expect(await read('\u202e\u0000'.repeat(1000))).toBe(200)
  expect(await read('ن'.repeat(200_001))).toBe(400)
})
