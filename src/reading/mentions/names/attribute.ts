import type { Passage } from '../../passage.ts'
import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import type { Described } from './something-else.ts'

/** Tokens of a name found before. */
const NAME = 3
const NAMED = new Set(['country', 'place', 'organisation'])
/** Folded: nouns that are said of somebody or something named right before them. */
const SAID = new Set('عضو مولود مشارك متطرف ارهابي منافس مضيف مرافق'.split(' '))

/**
 * A quality behind what it is said of, and nobody by itself: «حزب "الأمة" المعارض», «حزب الأمة (الحاكم)», «غولن المقيم في الولايات المتحدة»,
 * «تركيا، العضو في الحلف», «الوجود غير القانوني».
 */
export function isAttribute({ passage, taken }: Search, { first, last, number, pronoun }: Described): boolean {
  const { words, tokens } = passage
  if (number !== 'singular' || pronoun !== '' || first !== last) return false
  if (tokens[first - 1]?.form === 'غير') return true
  if (!isDefinite(passage, first) || words[first]?.conjunction || words[first]?.preposition || !isSaid(passage, first)) return false
  const before = tokens[first - 1]?.form ?? ''
  if (before === '(' && tokens[last + 1]?.form === ')') return true
  if (before === ')' || (before === '"' && closesQuote(passage, first - 1))) return true
  if (before === ',') return isFollowedByPlace(passage, last) && (taken[first - 2] === NAME || isNamed(passage, first - 2))
  if (words[last + 1]?.definite) return false
  return isNamed(passage, first - 1) || (taken[first - 1] === NAME && isFollowedByPlace(passage, last))
}

/** A country, a town or a body, and no word besides: «إن» and «دور» are towns as well. */
function isNamed({ hits, words, lexicon }: Passage, at: number): boolean {
  return words[at]?.tag === 'noun' && hits.isIn(at, NAMED) && !lexicon.everydayWords.has(words[at]?.stem ?? '')
}

function isSaid(passage: Passage, at: number): boolean {
  const stem = bareStem(passage, at)
  if (SAID.has(stem)) return true
  const kind = passage.lexicon.everydayWords.get(stem)
  return kind === 'participle' || kind === 'quality'
}

/** «"فيلق الرحمن" المعارض»: a few words stand between the mark and its other one. */
function closesQuote({ tokens }: Passage, mark: number): boolean {
  for (let at = mark - 1; at >= 0 && at >= mark - LONGEST; at--) if (tokens[at]?.form === '"') return at < mark - 1
  return false
}

/** A quoted name has at most this many words. */
const LONGEST = 6

/** «المقيم في», «العضو بمنظمة». */
function isFollowedByPlace({ words }: Passage, last: number): boolean {
  const next = words[last + 1]
  return next?.tag === 'preposition' || (next?.preposition !== undefined && next.preposition !== '')
}
