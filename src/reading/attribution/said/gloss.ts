import type { Sentence } from '../../types.ts'
import type { Ground } from '../ground.ts'

/**
 * «…، في إشارة إلى غارات الجيش», «…، وذلك في إشارة واضحة للاتهامات»: what somebody means is explained in the outlet's own words. Where a verb, or
 * «ب» and what is asked for, follows a comma behind it, the sentence goes on with what is said.
 */
export function isGloss({ passage }: Ground, at: number, { last }: Sentence): boolean {
  const { words, tokens, hits } = passage
  if (words[at]?.stem !== 'في' || words[at + 1]?.stem !== 'اشاره' || words[at + 1]?.definite) return false
  const to = [at + 2, at + 3].find((index) => words[index]?.stem === 'الي' || words[index]?.preposition === 'ل')
  if (to === undefined || to >= last) return false
  for (let index = to + 1; index < Math.min(last - 1, to + LONGEST); index++) {
    const next = words[index + 1]
    const goesOn = next?.tag === 'verb' || (next?.preposition === 'ب' && !hits.at(index + 1, 'according-to'))
    if (tokens[index]?.form === ',' && goesOn && !next?.conjunction) return false
  }
  return true
}

/** What is explained is no longer than this, in tokens: time stays linear. */
const LONGEST = 60

/** «قال إنها "ستحمي حدودها"، ردا على قصف المدينة»: what an adjunct behind the marks tells is the outlet's. */
export function isBesideQuote({ passage }: Ground, at: number): boolean {
  const { words, tokens } = passage
  const before = tokens[at - 1]?.form === ',' ? at - 2 : at - 1
  if (tokens[before]?.form !== '"') return false
  const word = words[at]
  if (word?.stem === 'ذلك' && word.conjunction) return words[at + 1]?.tag === 'preposition' || ANSWERS.has(words[at + 1]?.stem ?? '')
  return ANSWERS.has(word?.stem ?? '')
}

const ANSWERS = new Set(['ردا', 'تعليقا', 'تعقيبا'])

/** «قال النائب إن القانون جائر، وهو ما رد عليه الوزير بالقول إن»: that another answers it is told by the outlet. */
export function isRetorted({ passage }: Ground, at: number): boolean {
  const { words, tokens } = passage
  if (tokens[at]?.form !== 'وهو' || words[at + 1]?.stem !== 'ما') return false
  return RETORTING.has(words[at + 2]?.verb?.value.lemma.past ?? '') && tokens[at + 3]?.form === 'عليه'
}

const RETORTING = new Set(['رد', 'علق', 'عقب'])
