import type { Word } from '../../syntax/word.ts'

/** Folded nouns of leading and of going with, behind «ب»: «بقيادة فلان», «برئاسة فلان», «بحضور فلان». */
const LEADING = new Set(['قياده', 'رياسه', 'زعامه', 'امره', 'اشراف', 'حضور', 'رفقه', 'صحبه', 'تكليف', 'مشاركه'])

/** «وفد برئاسة فلان»: by whom something is led, or with whom; whoever follows is named, and the noun is no body. */
export function isLed(word: Word | undefined): boolean {
  return word?.preposition === 'ب' && !word.definite && word.pronoun === '' && LEADING.has(word.stem)
}

/** «قضت المحكمة برئاسة القاضي فلان بسجن عامل لاتهامه بالقتل»: who sits over others is not whom the case is about. */
export function isPresiding(words: readonly Word[], first: number): boolean {
  return JUDGES.has(words[first]?.stem ?? '') && isLed(words[first - 1])
}

/** Folded. */
const JUDGES = new Set(['قاضي', 'قاضيه', 'مستشار', 'مستشاره'])
