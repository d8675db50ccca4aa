import type { Passage } from '../../passage.ts'

/** «بين الجيش من جهة والمتمردين من جهة أخرى», «ثماني غارات على الأقل على القرية»: how many words say which side somebody is on or hedge a figure; 0 where none do. */
export function lengthOfSide(words: Passage['words'], at: number): number {
  if (words[at]?.stem === 'علي' && words[at + 1]?.definite && AT_LEAST.has(words[at + 1]?.stem ?? '')) return 2
  if (words[at]?.stem !== 'من' || words[at]?.pronoun || !SIDES.has(words[at + 1]?.stem ?? '') || words[at + 1]?.definite) return 0
  return OTHER.has(words[at + 2]?.stem ?? '') ? 3 : 2
}

/** Folded. */
const AT_LEAST = new Set(['اقل', 'اكثر'])
const SIDES = new Set(['جهه', 'ناحيه', 'طرف'])
const OTHER = new Set(['اخري', 'اخر', 'ثانيه', 'ثان', 'اولي', 'اول'])
