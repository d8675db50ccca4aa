import type { Word } from './word.ts'

/** «قتل 31 مدنيا الأربعاء معظمهم جراء غارات», «عشرات المحتجين جميعهم من الطلاب»: how many of those told before is nobody beside them. */
export function isShareOfThem(word: Word | undefined): boolean {
  return word?.preposition === '' && !word.conjunction && SHARES.test(word.stem + (word.stem.endsWith(word.pronoun) ? '' : word.pronoun))
}

/** Folded. */
const SHARES = /^(?:معظم|اغلب|اغلبيت|غالبيه|غالبيت|اكثريت|اكثر|جل|نصف|ثلث|جميع)(?:هم|ها|هن|هما)$/
