import { expect, test } from 'vitest'
import { readCases } from '../../test/support.ts'
import { findOtherLanguage, hasArabic } from './language.ts'

const cases = readCases(import.meta.url, 'language.cases.tsv', 'why', 'language', 'text')

test.each(cases)('$why: $language', ({ language, text }) => {
  expect(findOtherLanguage(text) ?? '-').toBe(language)
})

test('a page of another script needs no second look', () => {
  expect(hasArabic('<p>The minister said</p>'.repeat(100))).toBe(false)
  expect(hasArabic(`<p>${'قال الوزير '.repeat(12)}</p>`)).toBe(true)
})
