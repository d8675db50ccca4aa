import { expect, test } from 'vitest'
import { lexicon, readCases } from '../../../test/support.ts'
import { normalise } from '../../text/normalise.ts'
import { tokenise } from '../../text/tokens.ts'
import { readFigure } from './read-figure.ts'
import { readNumber } from './read-number.ts'
import { readOrdinal } from './read-ordinal.ts'

const cases = readCases(import.meta.url, 'numbers.cases.tsv', 'kind', 'value', 'words', 'text')
const { numerals } = lexicon

test.each(cases)('$kind $value: «$text»', ({ kind, value, words, text }) => {
  const tokens = tokenise(normalise(text))
  const read = kind === 'cardinal' ? readNumber(tokens, numerals, 0) : readOrdinal(tokens, numerals, 0)
  expect(read ? [String(read.value), String(read.last + 1)] : ['-', '-']).toEqual([value, words])
})

test.each([
  ['-1.2', -1.2],
  ['ناقص خمسة', -5],
  ['.77', 0.77],
  ['1 فاصلة 1', 1.1],
  ['3/4', 0.75],
])('a figure: «%s»', (text, value) => {
  expect(readFigure(tokenise(normalise(text)), numerals, 0)?.value).toBeCloseTo(value)
})

test('«وعشرون» after a noun is a number of its own, joined by «و»', () => {
  const read = readNumber(tokenise(normalise('وعشرون جريحا')), numerals, 0)
  expect([read?.value, read?.before.conjunction]).toEqual([20, true])
})
