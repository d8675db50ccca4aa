import { expect, test } from 'vitest'
import { settings } from '../settings/settings.svelte.ts'
import { writeBounds, writeCounted } from './figures.ts'

test.each([
  ['exact', { min: 18, max: 18 }, '18', '18 قتيلا', '18 killed'],
  ['one', { min: 1, max: 1 }, '1', 'قتيل واحد', '1 killed'],
  ['open above', { min: 3 }, '3 على الأقل', '3 قتلى على الأقل', 'at least 3 killed'],
  ['open below', { max: 2 }, '2 على الأكثر', 'قتيلان على الأكثر', 'at most 2 killed'],
  ['between', { min: 18, max: 27 }, '18–27', '18–27 قتيلا', '18–27 killed'],
])('a figure %s', (_, bounds, bare, arabic, english) => {
  settings.language = 'ar'
  expect(writeBounds(bounds)).toBe(bare)
  expect(writeCounted('killed', bounds)).toBe(arabic)
  settings.language = 'en'
  expect(writeCounted('killed', bounds)).toBe(english)
})
