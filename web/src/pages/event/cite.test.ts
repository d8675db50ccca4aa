import { expect, test } from 'vitest'
import { CITATIONS, type Citation } from './cite.ts'

const citation: Citation = {
  title: 'قصف {على} 50%',
  url: 'http://h/events/a%3A1',
  date: '2025-01-12',
  accessed: '2026-01-02',
  outlets: ['AFP', 'SUNA'],
}

test('BibTeX keeps no sign that TeX would act on', () => {
  expect(CITATIONS.bibtex?.(citation)).toContain('title = {قصف على 50\\%}')
})

test('RIS begins with its type, has a line for every outlet and ends', () => {
  const lines = CITATIONS.ris?.(citation).split('\n') ?? []
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - '])
  expect(lines.filter((line) => line.startsWith('PB'))).toEqual(['PB  - AFP', 'PB  - SUNA'])
})

test('CSL is JSON with the date in numbers', () => {
  expect(JSON.parse(CITATIONS.csl?.(citation) ?? '')[0].issued).toEqual({ 'date-parts': [[2025, 1, 12]] })
})
