import { expect, test } from 'vitest'
import { unturned } from './unturned.ts'

test('no mark turns a text, and no letter moves', () => {
  const text = 'قصف \u202e\u2066حمص\u2069'
  expect(unturned(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expect([unturned(text).length, unturned(text).indexOf('حمص')]).toEqual([text.length, text.indexOf('حمص')])
})
