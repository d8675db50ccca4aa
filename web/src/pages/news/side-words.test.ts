import { expect, test } from 'vitest'
import { sideWords } from './side-words.ts'

test.each([
  ['status', 'denied', 'منفي'],
  ['tolls', '32 killed', 'قتلى: 32'],
  ['tolls', '…–40 injured', 'جرحى: …–40'],
  ['time', '2025-01-12', '12 كانون الثاني 2025'],
  ['place', 'لندن', 'لندن'],
  ['status', 'unheard of', 'unheard of'],
])('%s: %s is «%s»', (slot, side, words) => {
  expect(sideWords(slot, side)).toBe(words)
})
