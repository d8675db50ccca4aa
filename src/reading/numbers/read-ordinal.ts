import type { Numerals } from '../../lexicon/gather/numerals.ts'
import type { Prefix } from '../../lexicon/gather/prefixed.ts'
import type { Token } from '../../text/tokens.ts'
import type { ReadNumber } from './read-number.ts'

/**
 * Read the ordinal that begins at a token: «الرابع», «الحادي عشر», «الخامس والعشرين», «العشرين», «المئة والخامسة والعشرين», «الـ17».
 *
 * A ten alone («العشرين») is one only with the article.
 */
export function readOrdinal(tokens: readonly Token[], { cardinals, ordinals }: Numerals, index: number): ReadNumber | undefined {
  const token = tokens[index]
  if (token?.kind !== 'word') return undefined
  const first = ordinals.get(token.form)
  if (!first) return ordinalOfTen(tokens, { cardinals, ordinals }, index) ?? ordinalInDigits(tokens, index)
  const { value } = first
  const at = tokens[index + 1]?.form === 'و' ? index + 2 : index + 1
  const next = cardinals.get(tokens[at]?.form ?? '')
  const isJoined = next !== undefined && (next.conjunction || at === index + 2)
  if (next?.class === 'ten-unit' && !isJoined && !next.preposition && value < 10)
    return { value: value + 10, last: at, digits: false, before: first }
  if (first.class === 'ordinal-teen') return undefined
  if (next?.class === 'ten' && isJoined && !next.preposition && value < 10)
    return { value: value + next.value, last: at, digits: false, before: first }
  if (first.class === 'ordinal-compound') return undefined
  return { value, last: index, digits: false, before: first }
}

function ordinalOfTen(tokens: readonly Token[], numerals: Numerals, index: number): ReadNumber | undefined {
  const numeral = numerals.cardinals.get(tokens[index]?.form ?? '')
  if (!numeral?.definite || (numeral.class !== 'ten' && numeral.class !== 'hundred')) return undefined
  const rest = numeral.class === 'hundred' ? readOrdinal(tokens, numerals, index + 1) : undefined
  if (rest?.before.conjunction && rest.before.definite && rest.value < 100)
    return { value: numeral.value + rest.value, last: rest.last, digits: false, before: numeral }
  return { value: numeral.value, last: index, digits: false, before: numeral }
}

const ARTICLES: ReadonlyMap<string, Prefix> = new Map<string, Prefix>([
  ['ال', { conjunction: false, preposition: '', definite: true }],
  ['وال', { conjunction: true, preposition: '', definite: true }],
  ['بال', { conjunction: false, preposition: 'ب', definite: true }],
  ['لل', { conjunction: false, preposition: 'ل', definite: true }],
])

/** «الـ17»: the article, its tatweel dropped, and digits after it. */
function ordinalInDigits(tokens: readonly Token[], index: number): ReadNumber | undefined {
  const number = tokens[index + 1]
  const before = number?.kind === 'number' ? ARTICLES.get(tokens[index]?.form ?? '') : undefined
  if (!before || !number) return undefined
  const value = Number(number.form)
  return Number.isInteger(value) ? { value, last: index + 1, digits: true, before } : undefined
}
