import type { Numerals } from '../../lexicon/gather/numerals.ts'
import type { Token } from '../../text/tokens.ts'
import { type ReadNumber, readNumber } from './read-number.ts'

const MINUS = new Set(['ناقص', 'سالب'])

/**
 * A number with what stands around it: a sign («-1.2», «ناقص خمسة»), a bare decimal («.77»), «فاصلة», a fraction in digits («11/10»).
 *
 * Text of news seldom needs it, and a slash is more often a date: layers that read news call `readNumber`.
 */
export function readFigure(tokens: readonly Token[], numerals: Numerals, index: number): ReadNumber | undefined {
  const form = tokens[index]?.form ?? ''
  if (form === '-' || MINUS.has(form)) {
    const number = readFigure(tokens, numerals, index + 1)
    const isSign = form !== '-' || (tokens[index + 1]?.glued && !tokens[index]?.glued)
    return number && isSign ? { ...number, value: -number.value } : undefined
  }
  if (form === '.' && tokens[index + 1]?.kind === 'number' && tokens[index + 1]?.glued) {
    const decimals = readNumber(tokens, numerals, index + 1)
    return decimals && { ...decimals, value: Number(`0.${tokens[index + 1]?.form}`) }
  }
  const number = readNumber(tokens, numerals, index)
  if (!number) return undefined
  const mark = tokens[number.last + 1]?.form
  const isRatio = mark === '/' || mark === 'علي'
  const other = isRatio || mark === 'فاصله' ? readNumber(tokens, numerals, number.last + 2) : undefined
  if (!other) return number
  if (!isRatio) return { ...number, value: Number(`${number.value}.${other.value}`), last: other.last }
  return other.value === 0 ? number : { ...number, value: number.value / other.value, last: other.last }
}
