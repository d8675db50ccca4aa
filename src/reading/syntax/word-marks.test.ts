import { expect, test } from 'vitest'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { markBareStems, markForms, markJoints, markStems, WordMarks } from './word-marks.ts'

const lexicon = loadLexicon()
const form = markForms(() => new Set(['بالقاهره']))
const stem = markStems(() => new Set(['القاهره']))
const bare = markBareStems(() => new Set(['قاهره']))
const joint = markJoints(() => new Set(['القاهره', 'دمشق']))
const grammar = markForms(({ functionWords }) => functionWords)

test.each([
  ['as written, its stem and without its own article', 'بالقاهره', 'القاهره', true, form | stem | bare, joint],
  ['the article is the text’s and gone already', 'القاهره', 'قاهره', true, bare, 0],
  ['the lexicon’s own words', 'الي', 'الي', false, grammar, 0],
  ['a joint alone', 'دمشق', 'دمشق', false, 0, joint],
])('%s', (_, written, of, definite, marks, joints) => {
  expect(new WordMarks(lexicon).of(written, of, definite)).toEqual({ marks, joints })
})
