import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Word } from '../../syntax/word.ts'
import { markJointForms, markJoints } from '../../syntax/word-marks.ts'
import { withoutPronoun } from './bare-form.ts'

const BY_FORM = markJointForms(({ governingWords, governingParticiples: participles }) => ({
  has: (form) => governingWords.has(form) || participles.has(form) || participles.has(form.slice(1)),
}))
const BY_STEM = markJoints((lexicon) => ({
  has: (stem) => isListed(lexicon, stem) || PRONOUN_LENGTHS.some((length) => isListed(lexicon, withoutPronoun(stem, stem.slice(-length)))),
}))

/** In letters. */
const PRONOUN_LENGTHS = [1, 2, 3]

function isListed({ governingWords, governingParticiples }: Lexicon, stem: string): boolean {
  return governingWords.has(stem) || governingParticiples.has(stem)
}

/** A cheap look before any table is asked: whether a word, in any of its spellings, is listed as a noun or participle that governs. */
export function mayGovern({ joints }: Word): boolean {
  return (joints & (BY_FORM | BY_STEM)) !== 0
}
