import fastCheck from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { textOf } from '../../../test/export-text.ts'
import { exportedRecord, exportOptions, idsOf } from '../../../test/exported-record.ts'
import { escapeText, foldLine } from './content-line.ts'
import { icalendar } from './icalendar.ts'

const record = await exportedRecord()
const ids = idsOf(record)
const written = await textOf(icalendar, record, exportOptions())
const entries = new ICAL.Component(ICAL.parse(written) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents('vevent')

test('what was announced for a day, and nothing else', () => {
  expect(entries.map((entry) => entry.getFirstPropertyValue('uid'))).toEqual([`${ids.planned}@isnad`])
})

test('a whole day, tentative, with its place, its chain and the way back', () => {
  const [entry] = entries
  const value = (name: string) => `${entry?.getFirstPropertyValue(name)}`
  expect(['dtstart', 'dtend', 'status', 'location', 'url'].map(value)).toEqual([
    '2025-07-31',
    '2025-08-01',
    'TENTATIVE',
    'Moscow',
    `https://record.example/events/${encodeURIComponent(ids.planned)}`,
  ])
  expect(value('summary')).toBe('Meeting (planned): Sergei Lavrov, Asaad al-Shaibani – Moscow')
  expect(value('description')).toContain('يلتقي وزير الخارجية الروسي')
})

test('no line is longer than 75 bytes, and every line ends as it should', () => {
  const lines = written.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75 || line.includes('\n'))).toEqual([])
})

test('any words come back as they were', () => {
  fastCheck.assert(
    fastCheck.property(fastCheck.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${foldLine(`SUMMARY:${escapeText(words)}`)}END:VEVENT\r\nEND:VCALENDAR\r\n`
      const [entry] = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents('vevent')
      expect(entry?.getFirstPropertyValue('summary') ?? '').toBe(words.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' '))
    }),
  )
})
