import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { exportedRecord, exportOptions, idsOf } from '../../../test/exported-record.ts'
import type { SourcedEvent } from '../types.ts'
import { referencesOf } from './reference.ts'
import { CITATION_STYLES } from './styles.ts'

const record = await exportedRecord()
const ids = idsOf(record)
const eventOf = (id: string) => record.find(({ event }) => event.id === id) as SourcedEvent
const written = (style: string, id: string) =>
  CITATION_STYLES.find(({ name }) => name === style)?.write(referencesOf(eventOf(id), exportOptions())) ?? ''

test.each(['bibtex', 'ris', 'csl-json'])('%s is read by others: title, outlet, year, address', (style) => {
  const [read] = new Cite(written(style, ids.strike)).data
  expect(read).toMatchObject({ title: 'قصف على حلب' })
  expect(read?.['container-title'] ?? read?.publisher).toBe('الأولى')
  expect(read?.issued?.['date-parts']?.[0]?.[0]).toBe(2025)
  expect(decodeURIComponent(`${read?.URL}`)).toContain('https://example.org/toll')
  expect(read?.note).toContain(`https://record.example/events/${encodeURIComponent(ids.strike)}`)
})

test.each(['bibtex', 'ris'])('%s: words that look like commands are words', (style) => {
  const [read] = new Cite(written(style, ids.visit)).data
  expect(read?.title).toContain('/C calc')
  expect(read?.title).toContain('<script>alert')
})

test('in words: outlet, title, day, address, and where the record shows it', () => {
  expect(written('text', ids.strike)).toBe(
    `الأولى. «قصف على حلب». 2025-07-29. https://example.org/toll?a=1&b="2". Isnad: Strike: Syrian Army (SY) – Aleppo: https://record.example/events/${encodeURIComponent(ids.strike)}\n`,
  )
})
