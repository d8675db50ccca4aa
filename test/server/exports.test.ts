import { afterAll, beforeAll, expect, test } from 'vitest'
import { FORMATS } from '../../src/export/index.ts'
import type { EventPage, ExportFormats } from '../../src/server/contract/index.ts'
import { type Served, sampleArticles, serveArticles } from './served-record.ts'

let served: Served
beforeAll(async () => {
  served = await serveArticles(await sampleArticles())
})
afterAll(() => served.close())

const STREAMS = FORMATS.filter(({ of }) => of === 'events').map(({ name }) => name)

test('every format that is one stream is offered', async () => {
  const { formats } = (await served.server.inject('/api/exports')).json<ExportFormats>()
  expect(formats.map(({ name }) => name)).toEqual(STREAMS)
})

test.each(STREAMS)('%s is written as a file of its kind', async (name) => {
  const { statusCode, headers, rawPayload } = await served.server.inject(`/api/export?format=${name}`)
  const format = FORMATS.find((each) => each.name === name)
  expect(statusCode).toBe(200)
  expect(headers['content-type']?.toString().split(';')[0]).toBe(format?.mediaType.split(';')[0])
  expect(headers['content-disposition']).toBe(`attachment; filename="isnad-2026-03-01.${format?.extension}"`)
  expect(rawPayload.length).toBeGreaterThan(50)
})

test('filters and ids choose the events, as in lists', async () => {
  const count = async (query: string) => {
    const { body } = await served.server.inject(`/api/export?format=jsonl&${query}`)
    return body.split('\n').filter((line) => line !== '').length
  }
  const list = async (query: string) => (await served.server.inject(`/api/events?limit=200&${query}`)).json<EventPage>().rows
  for (const query of ['', 'kind=strike', 'outlet=AFP', 'retold=true'])
    expect([query, await count(query)]).toEqual([query, (await list(query)).length])
  const [one, other] = await list('')
  expect(await count(`id=${one?.id}&id=${other?.id}`)).toBe(2)
  expect(await count('limit=3')).toBe(3)
})

test('a format that is none', async () => {
  const response = await served.server.inject('/api/export?format=docx')
  expect(response.json()).toMatchObject({ code: 'no-such-thing', status: 404 })
})
