import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'

test.each([
  ['is whole where it has room', 'قصف', 3, '\u2068قصف\u2069'],
  ['ends in dots where it is cut', 'قصف حمص', 5, '\u2068قصف ح…\u2069'],
  ['loses the blank before the dots', 'قصف حمص', 4, '\u2068قصف…\u2069'],
  ['keeps signs whole', '🚀💥🚀💥', 3, '\u2068🚀💥🚀…\u2069'],
])('a text %s', (_, text, most, shown) => {
  expect(shorten(text, most)).toBe(shown)
})
