import { MARKS } from '../../../lexicon/entries.ts'
import { readNumber } from '../../numbers/read-number.ts'
import { countableAt } from '../counted/counted-noun.ts'
import type { Figure, Ground } from '../figure.ts'
import { attachedTo } from './attached.ts'

/**
 * A definite plural with its number after it: «الدول الـ27», «الولايات العشر», «المصابين 4870», «أطفاله الثلاثة», «أعضاء المجلس الخمسة عشر»;
 * in «عدد القتلى 900» the noun is its head's.
 */
export function findNumberAfterNoun(ground: Ground, index: number): Figure | undefined {
  const { tokens, words, lexicon } = ground.passage
  const word = words[index]
  const isOpening = [1, 2, 3].some((step) => opensNumber(ground, index + step))
  if (word?.tag !== 'noun' || !isOpening) return undefined
  const countable = countableAt(ground, index)
  if (!countable || countable.number === 'singular' || countable.class === 'time' || countable.class === 'age') return undefined
  const { before, pronoun, last: end } = countable.hit
  const isDefinite = (before.definite && word.definite) || (end > index && words[end]?.definite === true)
  const owner = isDefinite ? qualityAfter(ground, end) : pronoun !== '' ? 0 : ownerAfter(ground, end)
  if (owner === undefined || (!isDefinite && countable.number === 'dual')) return undefined
  let at = end + 1 + owner
  const article = tokens[at]?.form === 'ال'
  if (article) at++
  if (ground.taken[at]) return undefined
  const number = readNumber(tokens, lexicon.numerals, at)
  if (!number || !(number.digits || number.before.definite) || number.before.conjunction || number.before.preposition) return undefined
  if (tokens[number.last + 1]?.form === '%' || countableAt(ground, number.last + 1)?.class === 'percent') return undefined
  if ((owner > 0 || !isDefinite) && !(article || number.before.definite)) return undefined
  if (number.value === 1) return undefined
  if (owner > 0 && !isDefinite && (number.digits ? countable.class !== 'person' : number.value >= TENS && number.value % 10 === 0))
    return undefined
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
    noun: { phrase: { first: index, last: end + owner }, unit: countable.unit, class: countable.class, row: countable.hit.row },
    weak: false,
    row: countable.hit.row,
  }
}

/** «القوى الغربية الأربع», «الدول العربية الست»: a definite quality between the two. */
function qualityAfter(ground: Ground, noun: number): number {
  const quality = ground.passage.words[noun + 1]
  const isQuality = quality?.tag === 'noun' && quality.definite && !quality.preposition && !quality.conjunction
  return isQuality && !opensNumber(ground, noun + 1) && opensNumber(ground, noun + 2) ? 1 : 0
}

/** «منافسات المرحلة الثلاثين», «المرحلة الـ30»: a round number may say which. */
const TENS = 20

/** «أعضاء المجلس الخمسة عشر», «ركاب الطائرة الـ176»: a definite singular between the two; how many words. */
function ownerAfter(ground: Ground, noun: number): number | undefined {
  const owner = ground.passage.words[noun + 1]
  if (owner?.tag !== 'noun' || !owner.definite || owner.preposition || owner.conjunction || owner.adjective) return undefined
  const countable = countableAt(ground, noun + 1)
  const isOne = countable ? countable.number === 'singular' : !PLURAL.test(owner.stem)
  return isOne ? 1 : undefined
}

/** «القارات الثلاث»: a plural that no table knows has its number to itself. */
const PLURAL = /(ات|ون|ين)$/

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
