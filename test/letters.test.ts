import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMON, rangeOf, textOf } from '../web/build/letters.ts'

const MESSAGES = new URL('../web/messages/', import.meta.url)
const SAMPLES = new URL('../samples/', import.meta.url)

test('stretches are letters, and ranges as a style sheet has them', () => {
  expect(
    textOf([
      [0x61, 0x63],
      [0x6_21, 0x6_21],
    ]),
  ).toBe('abcء')
  expect(
    rangeOf([
      [0x61, 0x63],
      [0x6_21, 0x6_21],
    ]),
  ).toBe('U+61-63,U+621')
})

test('what the pages say and the samples tell is written with common letters', () => {
  const common = new Set(textOf([...COMMON.arabic, ...COMMON.latin]))
  const messages = readdirSync(MESSAGES).map((name) => new URL(name, MESSAGES))
  const samples = readdirSync(SAMPLES).map((name) => new URL(name, SAMPLES))
  const text = [...messages, ...samples].map((file) => readFileSync(file, 'utf8')).join('')
  expect([...new Set(text)].filter((letter) => !common.has(letter) && !/[\n\r\t]/.test(letter))).toEqual([])
})
