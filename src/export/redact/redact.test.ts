import { expect, test } from 'vitest'
import { exportedRecord, idsOf } from '../../../test/exported-record.ts'
import type { SourcedEvent } from '../types.ts'
import { maskWords } from './mask.ts'
import { redactArticle } from './redact-article.ts'
import { redactEvent } from './redact-event.ts'

const WITHHELD = { person: 'PERSON', source: 'SOURCE' }
const record = await exportedRecord()
const ids = idsOf(record)
const eventOf = (id: string) => record.find(({ event }) => event.id === id) as SourcedEvent

test.each([
  ['whatever is attached to it', 'ذهبت وللقنواتي حق', 'ذهبت █████████ حق'],
  ['in another spelling', 'قال القنواتى', 'قال ████████'],
  ['a longer word that begins alike stays', 'القنواتيون هنا', 'القنواتيون هنا'],
  ['a description of a source', 'وفق ضابط متقاعد في حلب', 'وفق ███████████ في حلب'],
])('a secret word: %s', (_, text, expected) => {
  expect(maskWords(text, { words: new Set(['القنواتي']), phrases: new Set(['ضابط متقاعد']) })).toBe(expected)
})

test('a word of a private name stays in a name that may be told', () => {
  const text = 'بدر عبد العاطي والقنواتي'
  expect(maskWords(text, { words: new Set(['عبد', 'القنواتي']), phrases: new Set() }, [{ start: 0, end: 14 }])).toBe(
    'بدر عبد العاطي █████████',
  )
})

test('the participant and the source are withheld, with what names or joins them', () => {
  const { event } = redactEvent(eventOf(ids.release), WITHHELD)
  const withheld = event.participants.filter(({ value }) => value.kind === 'person').map(({ value }) => value)
  expect(withheld).toEqual([expect.objectContaining({ name: 'PERSON', role: 'victim' })])
  expect(withheld[0]?.key).toBeUndefined()
  const arrest = redactEvent(eventOf(ids.arrest), WITHHELD).event
  expect(arrest.reports[0].chain).toEqual([
    { kind: 'anonymous', name: 'SOURCE', identity: 'described', source: 'unknown', stance: 'asserts' },
  ])
  expect(arrest.origins[0]).toMatchObject({ name: 'SOURCE', reasons: [] })
})

test.each([
  ['percent-encoded', 'https://example.org/%D8%A7%D8%B9%D8%AA%D9%82%D8%A7%D9%84-%D8%A7%D9%84%D9%82%D9%86%D9%88%D8%A7%D8%AA%D9%8A'],
  ['in Arabic letters', 'https://example.org/اعتقال-القنواتي'],
])('an address that holds the name is left out: %s', (_, url) => {
  const article = eventOf(ids.arrest).articles.get('private')
  if (!article) throw new Error('the article is missing')
  expect(redactArticle({ ...article, url }).url).toBeUndefined()
  expect(redactArticle({ ...article, url: 'https://example.org/news/17' }).url).toBe('https://example.org/news/17')
})

test('without the article nobody knows what is secret: no excerpt, no person', () => {
  const { event } = eventOf(ids.release)
  const redacted = redactEvent({ event, articles: new Map() }, WITHHELD).event
  expect(redacted.reports.map(({ excerpt }) => excerpt)).toEqual([''])
  const people = redacted.participants.filter(({ value }) => value.kind === 'person')
  expect(people.map(({ value }) => value.name)).toEqual(['PERSON'])
})
