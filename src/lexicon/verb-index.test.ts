import { expect, test } from 'vitest'
import { readLexiconFiles } from '../load/index.ts'
import { foldSpelling } from '../text/normalise.ts'
import { firmLetters } from './inflect/firm-letters.ts'
import { regularMasdar } from './inflect/masdar.ts'
import { activeParticiple, passiveParticiple } from './inflect/participles.ts'
import { inflectVerb } from './inflect/verb.ts'
import { parseVerbs } from './tables/verbs.ts'
import { VerbIndex } from './verb-index.ts'

const rows = parseVerbs('verbs.tsv', readLexiconFiles().get('verbs') ?? '')
const index = new VerbIndex(rows)

test.each([
  ['prefix, endings and long vowel', 'استقبل', 'مستقبلون'],
  ['a doubled letter', 'شن', 'شننا'],
  ['a weak radical that changes', 'قال', 'يقولون'],
  ['no letter that stays', 'اتي', 'ايتاء'],
])('words of one verb keep the same letters: %s', (_, one, other) => {
  expect(firmLetters(one)).toBe(firmLetters(other))
})

test.each([
  ['other radicals', 'قبل', 'قلب'],
  ['another script', 'قبل', 'قبلx'],
])('%s are kept apart', (_, one, other) => {
  expect(firmLetters(one)).not.toBe(firmLetters(other))
})

test('every verb of the table is found by every form, masdar and participle of its own', () => {
  const lost = rows.flatMap((row) => {
    const { lemma } = row
    const derived = [regularMasdar(lemma), activeParticiple(lemma), passiveParticiple(lemma), ...lemma.masdars]
    const words = [...inflectVerb(lemma).map(({ form }) => form), ...derived.map((word) => foldSpelling(word ?? lemma.past))]
    return words.filter((word) => !index.of(firmLetters(word)).includes(row))
  })
  expect(lost).toEqual([])
})
