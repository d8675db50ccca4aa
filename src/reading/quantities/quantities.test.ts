import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, MOST_GROWTH } from '../../../test/growth.ts'
import { passageOf, readCases } from '../../../test/support.ts'
import { findTimes } from '../times/find-times.ts'
import type { Quantity } from '../types.ts'
import { findQuantities } from './find-quantities.ts'

function read(text: string): readonly Quantity[] {
  const passage = passageOf(text, { published: { from: '2025-03-12', to: '2025-03-12', basis: 'given' } })
  return findQuantities(passage, findTimes(passage).times)
}

/** «أكثر من 40 شخصا = >40.. person killed»: the words, the bounds, the unit and what is counted. */
function draw(text: string, { start, end, unit, counts, partOf, revised, ...bounds }: Quantity): string {
  const marks = [unit, counts?.join('+'), partOf === undefined ? '' : `part-of-${partOf}`, revised ? 'revised' : '']
  return `${text.slice(start, end)} = ${drawBounds(bounds)} ${marks.filter(Boolean).join(' ')}`
}

function drawBounds({
  min,
  max,
  minExclusive,
  maxExclusive,
  approximate,
}: Pick<Quantity, 'min' | 'max' | 'minExclusive' | 'maxExclusive' | 'approximate'>) {
  const low = `${minExclusive ? '>' : ''}${min ?? ''}`
  const figure = min === max ? low : `${low}..${maxExclusive ? '<' : ''}${max ?? ''}`
  return approximate ? `${figure}~` : figure
}

const TABLES = ['quantities', 'number-name', 'what-counts']
const rows = TABLES.flatMap((table) =>
  readCases(import.meta.url, `${table}.cases.tsv`, 'why', 'found', 'text').map((row) => ({ ...row, table })),
)

test.each(rows)('$table: $why: «$text»', ({ found, text }) => {
  const drawn = read(text).map((quantity) => draw(text, quantity))
  expect(drawn.join('; ')).toBe(found === '-' ? '' : found)
})

describe('spelling does not matter', () => {
  // No damma: inside a verb it tells the passive, and that counts.
  const TASHKEEL = ['\u064e', '\u0650', '\u0651', '\u0652']
  const variants: Record<string, (text: string, at: number) => string> = {
    tashkeel: (text, at) => text.replace(/([\u0621-\u064a])(?=[\u0621-\u064a])/g, `$1${TASHKEEL[at % TASHKEEL.length]}`),
    tatweel: (text) => text.replace(/([بتثسشصضطظعغفقكلمنهي])(?=[\u0621-\u064a])/g, '$1\u0640'),
    'hamzas dropped': (text) => text.replace(/[أإآ]/g, 'ا'),
    'ta marbuta as ha': (text) => text.replace(/ة(?![\u0621-\u064a])/g, 'ه'),
    'Arabic-Indic digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    'Persian digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
  }
  const counted = rows.filter(({ found }) => found !== '-')
  test.each(Object.entries(variants))('%s', (_, change) => {
    fc.assert(
      fc.property(fc.constantFrom(...counted), fc.nat(3), ({ text }, at) => {
        const values = (each: string) => read(each).map(({ min, max, unit, counts }) => ({ min, max, unit, counts }))
        expect(values(change(text, at))).toEqual(values(text))
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})

describe('spans', () => {
  test('lie inside the text, in order, without overlap, whatever it is', () => {
    const words = rows.flatMap(({ text }) => text.split(' '))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, '،', '.', '-', '(', ')', '%', '\n'), { maxLength: 40 }), (chosen) => {
        const text = chosen.join(' ')
        let end = 0
        for (const quantity of read(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          end = quantity.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

test.each(['7', '7 ', 'و', '5 قتلى و', 'بين 10 و', '5 دينار ', 'أكثر من '])('time grows with the text: «%s» again and again', (piece) => {
  expect(growth(piece, 20_000, passageOf, (passage) => findQuantities(passage, []))).toBeLessThanOrEqual(MOST_GROWTH)
})
