import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tell } from '../../../test/tellings.ts'
import { findCopies } from './copies.ts'
import { findTextOrigins } from './copy-groups.ts'
import { findOrigins } from './find-origins.ts'
import { BINS, type Sketch } from './sketch.ts'

const afp = { key: 'agency:AFP', name: 'AFP' }
const sketch = (article: string, seed: number, more: Partial<Sketch> = {}): Sketch => ({
  article,
  outlet: article.toUpperCase(),
  published: '2025-07-29',
  words: 300,
  bins: Array.from({ length: BINS }, (_, bin) => seed * 1000 + bin),
  sentences: [],
  agencies: [],
  ...more,
})
const originsOf = (sketches: readonly Sketch[]) => findTextOrigins(sketches, findCopies(sketches))

test('the copy of a signed article goes back to the agency', () => {
  const origins = originsOf([sketch('a', 1, { agencies: [afp] }), sketch('b', 1), sketch('c', 2)])
  expect([...origins.values()].map(({ key }) => key)).toEqual(['agency:AFP', 'agency:AFP', 'outlet:C'])
  expect(origins.get('b')?.reasons).toEqual(['a copy of it is signed AFP: about 100 % of the text is the same'])
})

test('an unsigned copy goes back to who had it first', () => {
  const origins = originsOf([sketch('a', 1, { published: '2025-07-30' }), sketch('b', 1)])
  expect(origins.get('a')).toMatchObject({
    key: 'outlet:B',
    reasons: ['A has the same text as B, which had it first: about 100 % of the text is the same'],
  })
  expect(origins.get('b')).toMatchObject({ key: 'outlet:B', reasons: [] })
})

test('long sentences in common make a copy in part, one quotation does not', () => {
  const parts = (article: string, seed: number, count: number) =>
    sketch(article, seed, { sentences: Array.from({ length: count }, (_, index): [number, number] => [index, 25]) })
  expect(findCopies([parts('a', 1, 5), parts('b', 2, 5)])).toHaveLength(1)
  expect(findCopies([parts('a', 1, 1), parts('b', 2, 1)])).toHaveLength(0)
})

test('«4 articles, 2 origins»: chains are followed to their ends', () => {
  const tellings = [
    tell({ article: 'a', source: 'Foreign ministry' }),
    tell({ article: 'b', source: 'Foreign ministry' }),
    tell({ article: 'c' }),
    tell({ article: 'd' }),
  ]
  const copied = originsOf([sketch('c', 1, { agencies: [afp] }), sketch('d', 1)])
  expect(findOrigins(tellings, copied).map(({ name, reports }) => [name, reports])).toEqual([
    ['Foreign ministry', [0, 1]],
    ['AFP', [2, 3]],
  ])
})

test('unnamed sources of two outlets are never taken for one', () => {
  const origins = findOrigins([tell({ article: 'a', source: '?diplomat' }), tell({ article: 'b', source: '?diplomat' })], new Map())
  expect(origins).toHaveLength(2)
  expect(origins.every(({ anonymous }) => anonymous)).toBe(true)
})

test('the same words in two outlets are one origin', () => {
  const words = 'abcdefghijkl'.split('')
  expect(findOrigins([tell({ article: 'a', words }), tell({ article: 'b', words })], new Map())).toHaveLength(1)
})

test('every report has exactly one origin, whatever comes in', () => {
  const any = fc
    .record({ article: fc.constantFrom('a', 'b', 'c'), at: fc.nat(50), source: fc.constantFrom('Ministry', '?one', '?two') })
    .map(tell)
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (tellings) => {
      const reports = findOrigins(tellings, new Map()).flatMap((origin) => origin.reports)
      expect(reports.sort((one, other) => one - other)).toEqual(tellings.map((_, index) => index))
    }),
  )
})
