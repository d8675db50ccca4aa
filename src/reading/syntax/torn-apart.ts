import type { Word } from './word.ts'

/**
 * Whether an office of several words is none here: «حل الرئيس البرلمان», «دعا الرئيس المجلس»: with an article of its own it is joined to no noun that has one; a quality
 * has it too («الرئيس التنفيذي»).
 */
export function isTornApart(words: readonly Word[], { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (first === last || !words[first]?.definite) return false
  const next = words[first + 1]
  return next?.definite === true && next.substantive && !next.adjective
}
