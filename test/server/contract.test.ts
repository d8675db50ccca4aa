import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest'
import type { Role } from '../../src/lexicon/tables/triggers.ts'
import type { Reading, SourceKind, Stance, Status } from '../../src/reading/types.ts'
import type {
  DayWindow,
  Disagreement,
  Known,
  Participant,
  PlaceOfTelling,
  RecordedEvent,
  SourceLink,
  Toll,
} from '../../src/record/types.ts'
import type * as contract from '../../src/server/contract/index.ts'
import { type Served, sampleArticles, serveArticles } from './served-record.ts'

type Plain<Value> = Value extends object ? { -readonly [Key in keyof Value]: Plain<Value[Key]> } : Value

test('the contract says what the record says', () => {
  expectTypeOf<Plain<Known>>().toExtend<contract.Known>()
  expectTypeOf<Plain<Participant>>().toExtend<contract.Participant>()
  expectTypeOf<contract.Participant>().toExtend<Participant>()
  expectTypeOf<Plain<PlaceOfTelling>>().toExtend<contract.PlaceOfTelling>()
  expectTypeOf<Plain<Toll>>().toExtend<contract.Toll>()
  expectTypeOf<contract.Toll>().toExtend<Toll>()
  expectTypeOf<Plain<SourceLink>>().toExtend<contract.SourceLink>()
  expectTypeOf<contract.SourceLink>().toExtend<SourceLink>()
  expectTypeOf<Plain<DayWindow>>().toExtend<contract.DayWindow>()
  expectTypeOf<Plain<Disagreement>>().toExtend<contract.Disagreement>()
  expectTypeOf<contract.EventSummary['status']>().toEqualTypeOf<Status>()
  expectTypeOf<contract.Participant['role']>().toEqualTypeOf<Role>()
  expectTypeOf<contract.SourceLink['stance']>().toEqualTypeOf<Stance>()
  expectTypeOf<contract.SourceLink['source']>().toEqualTypeOf<SourceKind>()
  expectTypeOf<contract.Reading>().toEqualTypeOf<Reading>()
})

let served: Served
beforeAll(async () => {
  served = await serveArticles(await sampleArticles())
})
afterAll(() => served.close())

test('nothing of any event is lost on the way', async () => {
  const { store } = served.parts
  const rows = await store.events({ retold: true }, { limit: 1000 })
  expect(rows.length).toBeGreaterThan(40)
  for await (const event of store.load(rows)) {
    const { statusCode, body } = await served.server.inject(`/api/events/${encodeURIComponent(event.id)}`)
    expect(statusCode).toBe(200)
    const { corrections, ...rest } = JSON.parse(JSON.stringify(event)) as RecordedEvent
    expect(JSON.parse(body)).toMatchObject({ ...rest, corrections: [] })
    expect(corrections).toEqual([])
  }
})

test('a reading arrives as the reader made it', async () => {
  const text = 'أعلنت وزارة الصحة مقتل 12 شخصا في قصف على حمص أمس، وفق وكالة سانا.'
  const payload = { text, outlet: 'BBC Arabic', published: '2025-01-13' }
  const { body } = await served.server.inject({ method: 'POST', url: '/api/read', payload })
  const published = { from: '2025-01-13', to: '2025-01-13', basis: 'given' } as const
  expect(JSON.parse(body)).toEqual(
    JSON.parse(JSON.stringify(await served.parts.readers.read({ id: 'text', text, outlet: 'BBC Arabic', published }))),
  )
})

test('every answer fits its schema word for word: nothing is dropped in writing it', async () => {
  const { browse } = served.parts.store
  const listed = await served.server.inject('/api/events?limit=200&retold=true')
  const { rows } = listed.json<contract.EventPage>()
  const kept = await browse.events({ retold: true }, { limit: 200, order: 'day' })
  expect(rows.map(({ id, kind, status, reports, origins }) => [id, kind, status, reports, origins])).toEqual(
    kept.map(({ id, kind, status, reports, origins }) => [id, kind, status, reports, origins]),
  )
})
