import { expect, test } from 'vitest'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { markBareStems, markForms, markStems, WordMarks } from './word-marks.ts'

const lexicon = loadLexicon()
const form = markForms(() => new Set(['بالقاهره']))
const stem = markStems(() => new Set(['القاهره']))
const bare = markBareStems(() => new Set(['قاهره']))
const grammar = markForms(({ functionWords }) => functionWords)

test.each([
  ['as written, its stem and without its own article', 'بالقاهره', 'القاهره', true, form | stem | bare],
  ['the article is the text’s and gone already', 'القاهره', 'قاهره', true, bare],
  ['the lexicon’s own words', 'الي', 'الي', false, grammar],
  ['none', 'دمشق', 'دمشق', false, 0],
])('%s', (_, written, of, definite, marks) => {
  expect(new WordMarks(lexicon).of(written, of, definite)).toBe(marks)
})
