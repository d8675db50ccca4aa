import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDifferences } from './differences.ts'

const cases: [string, string, string, [string, string][]][] = [
  ['the same text', 'قتل 12 شخصا.', 'قتل 12 شخصا.', []],
  ['a figure that rose', 'قتل 12 شخصا.', 'قتل 20 شخصا.', [['12', '20']]],
  ['a word added', 'قال الوزير', 'قال أمس الوزير', [['', 'أمس ']]],
  ['a sentence taken away', 'وصل الوفد. ثم غادر.', 'وصل الوفد.', [[' ثم غادر.', '']]],
  ['another text', 'نعم', 'لا', [['نعم', 'لا']]],
]

test.each(cases)('%s', (_, earlier, later, expected) => {
  const found = findDifferences(earlier, later)
  expect(found.map(({ before, after }) => [earlier.slice(before.start, before.end), later.slice(after.start, after.end)])).toEqual(expected)
})

test('what stands between the differences is the same in both texts', () => {
  const words = fc.array(fc.constantFrom('قال', 'قتل', '12', '،', ' ', '\n')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (earlier, later) => {
      let rebuilt = ''
      let from = 0
      for (const { before, after } of findDifferences(earlier, later)) {
        rebuilt += earlier.slice(from, before.start) + later.slice(after.start, after.end)
        from = before.end
      }
      expect(rebuilt + earlier.slice(from)).toBe(later)
    }),
  )
})

test('two long texts with nothing in common are told so quickly', () => {
  const text = (word: string) => Array.from({ length: 50_000 }, (_, index) => `${word}${index}`).join(' ')
  const started = performance.now()
  expect(findDifferences(text('أ'), text('ب'))).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(5000)
})
