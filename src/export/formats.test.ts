import { expect, test } from 'vitest'
import { legible, textOf } from '../../test/export-text.ts'
import { exportedRecord, exportOptions, idsOf } from '../../test/exported-record.ts'
import { FORMATS, findFormat, redactEvents, type SourcedEvent } from './index.ts'
import type { EventFormat } from './types.ts'

const record = await exportedRecord()
const ids = idsOf(record)
const options = exportOptions()
const redacted: SourcedEvent[] = []
for await (const each of redactEvents(record, options.tables)) redacted.push(each)

/** What the articles tell of an unnamed source and of a person without a public office. */
const SECRETS = [
  'سليم',
  'القنواتي',
  'قنواتي',
  'عبد الرزاق',
  'ضابط',
  'متقاعد',
  'الفيلق الخامس',
  'عدم الكشف',
  'Salim',
  'Qanawati',
  'Qnwati',
  'Razzaq',
  'Raziq',
]
const eventFormat = (name: string) => findFormat(name) as EventFormat

test('names, and media types with an ending, are all there and each its own', () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length)
  expect(
    FORMATS.filter(({ mediaType, extension, use, leavesOut }) => !/^\w+\/[\w.+-]+/.test(mediaType) || !extension || !use || !leavesOut),
  ).toEqual([])
})

test.each(FORMATS)('$name: the same record gives the same bytes, and an empty one is no error', async (format) => {
  expect(await legible(format, record, options, false)).toBe(await legible(format, await exportedRecord(), exportOptions(), false))
  await expect(legible(format, [], options, false)).resolves.toBeTypeOf('string')
})

test.each(FORMATS)('$name: what is redacted appears nowhere', async (format) => {
  const written = await legible(format, redacted, options, true)
  expect(SECRETS.filter((secret) => written.includes(secret))).toEqual([])
})

test('without redaction the same words are there, so that the test above tests something', async () => {
  const written = await legible(eventFormat('jsonl'), record, options, false)
  expect(['سليم عبد الرزاق القنواتي', 'ضابط متقاعد في الفيلق الخامس', 'عدم الكشف'].filter((secret) => !written.includes(secret))).toEqual(
    [],
  )
})

test('a name that may be told stays, and so do the places of all other words', async () => {
  const written = await legible(eventFormat('jsonl'), redacted, options, true)
  expect(written).toContain('سيرغي لافروف')
  const [before, after] = [record, redacted].map(
    (events) => events.find(({ event }) => event.id === ids.arrest)?.articles.get('private')?.text ?? '',
  )
  expect(after?.length).toBe(before?.length)
  expect(after?.indexOf('في مدينة حمص')).toBe(before?.indexOf('في مدينة حمص'))
})

test.each(['acled', 'ucdp', 'gdelt'])('%s: what is planned or denied is no row, whatever the denial itself is', async (name) => {
  const written = await textOf(eventFormat(name), record, options)
  expect(written).not.toMatch(/isnad:plan:/)
  expect(written).not.toContain(`isnad:${ids.denied}`)
  expect(written).toContain(`isnad:${ids.strike}`)
})

test('PLOVER: a planned meeting is AGREE, a denied strike is nothing; extended has both with what they are', async () => {
  const lines = async (name: string) =>
    (await textOf(eventFormat(name), record, options))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; event: string[]; context: string[]; actor: unknown[] })
  const strict = await lines('plover')
  expect(strict.find(({ id }) => id === `isnad:${ids.planned}`)?.event).toEqual(['AGREE'])
  expect(strict.find(({ id }) => id === `isnad:${ids.held}`)?.event).toEqual(['CONSULT'])
  expect(strict.some(({ id }) => id.startsWith('isnad:denied'))).toBe(false)
  expect(strict.every(({ actor }) => actor.length > 0)).toBe(true)
  const extended = await lines('plover-extended')
  expect(extended.find(({ id }) => id === `isnad:${ids.planned}`)).toMatchObject({ event: ['CONSULT'], context: ['future'] })
  expect(extended.find(({ id }) => id.startsWith('isnad:denied'))).toMatchObject({ event: ['ASSAULT'], context: ['negation'] })
})
