import { MARKS } from '../../../lexicon/entries.ts'
import { readNumber } from '../../numbers/read-number.ts'
import { countableAt } from '../counted/counted-noun.ts'
import type { Figure, Ground } from '../figure.ts'
import { attachedTo } from './attached.ts'

/** A definite plural with its number after it: «الدول الـ27», «الولايات العشر», «المصابين 4870»; in «عدد القتلى 900» the noun is its head's. */
export function findNumberAfterNoun(ground: Ground, index: number): Figure | undefined {
  const { tokens, words, lexicon } = ground.passage
  const word = words[index]
  if (word?.tag !== 'noun' || !word.definite || !(opensNumber(ground, index + 1) || opensNumber(ground, index + 2))) return undefined
  const countable = countableAt(ground, index)
  if (!countable?.hit.before.definite || countable.number === 'singular' || countable.class === 'time' || countable.class === 'age')
    return undefined
  let at = countable.hit.last + 1
  const article = tokens[at]?.form === 'ال'
  if (article) at++
  if (ground.taken[at]) return undefined
  const number = readNumber(tokens, lexicon.numerals, at)
  if (!number || !(number.digits || number.before.definite) || number.before.conjunction || number.before.preposition) return undefined
  const isIdafa =
    (words[index - 1]?.tag === 'noun' || words[index - 1]?.tag === 'quantifier') &&
    !words[index - 1]?.closed &&
    !word.preposition &&
    !word.conjunction
  if (number.digits && !article && (isIdafa || number.value < 10 || !isFree(ground, number.last + 1))) return undefined
  return {
    first: index,
    attached: attachedTo(countable.hit.before),
    governed: index,
    last: number.last,
    min: number.value,
    max: number.value,
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule: 'number-after-noun',
    noun: { phrase: { first: index, last: countable.hit.last }, unit: countable.unit, class: countable.class, row: countable.hit.row },
    weak: false,
    row: countable.hit.row,
  }
}

/** Digits, their article, or a number word with it: «الـ27», «العشر». */
function opensNumber({ passage: { tokens, hits, lexicon } }: Ground, at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'number' || token?.form === 'ال') return true
  return hits.mayBegin(at, MARKS.numeral) && lexicon.numerals.cardinals.get(token?.form ?? '')?.definite === true
}

/** Nothing that the number could count follows it. */
function isFree(ground: Ground, at: number): boolean {
  const word = ground.passage.words[at]
  return word?.tag !== 'noun' || word.conjunction || word.preposition !== '' || word.closed
}
