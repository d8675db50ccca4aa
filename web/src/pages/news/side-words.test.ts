import { expect, test } from 'vitest'
import { sideWords } from './side-words.ts'

test.each([
  ['status', 'denied', 'منفي'],
  ['tolls', '32 killed', 'قتلى: 32'],
  ['tolls', '18–27 killed', 'قتلى: 18–27'],
  ['tolls', '18– killed', 'قتلى: 18 على الأقل'],
  ['tolls', '–40 injured', 'جرحى: 40 على الأكثر'],
  ['time', '2025-01-12', '12 كانون الثاني 2025'],
  ['place', 'لندن', 'لندن'],
  ['status', 'unheard of', 'unheard of'],
])('%s: %s is «%s»', (slot, side, words) => {
  expect(sideWords(slot, side)).toBe(words)
})
