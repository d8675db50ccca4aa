import type { Hit } from '../../lexicon/finder.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/**
 * Whether an office of several words is none here: «حل الرئيس البرلمان», «دعا الرئيس المجلس»: with an article of its own it is joined to no noun that has one; a quality
 * has it too («الرئيس التنفيذي»).
 */
export function isTornApart(words: readonly Word[], { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (first === last || !words[first]?.definite) return false
  const next = words[first + 1]
  return next?.definite === true && next.substantive && !next.adjective && next.preposition === ''
}

/**
 * «دعت النقابة العمال», «مدد مجلس الأمن ولاية البعثة»: with an article of its own the first noun of a body's name is joined to no other; «الفصائل المعارضة» is a noun
 * and its quality.
 */
export function isTornIdafa(tokens: readonly Token[], { first, last, before }: Hit): boolean {
  const next = tokens[first + 1]?.form ?? ''
  return last > first && before.definite && (/^ال.*[^هي]$/.test(next) || (last === first + 1 && !next.startsWith('ال')))
}
