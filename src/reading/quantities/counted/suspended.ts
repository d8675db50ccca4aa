import type { Figure, Ground } from '../figure.ts'

/** «عن العمل» stands so many tokens behind the figure, at the most. */
const FARTHEST = 9
const DUTIES = /^(?:ال)?(?:عمل|خدمه|مهام|وظايف|ممارسه|مزاوله|تدريس|دراسه|لعب|نشاط|كتابه|قياده|طيران)(?:ه|ها|هم|هن)?$/

/** «أوقف 40 موظفا عن العمل», «إيقاف سائق حافلة عن القيادة»: kept from their work, and not arrested. */
export function isSuspended({ passage: { words } }: Ground, { last }: Figure): boolean {
  for (let at = last + 1; at < last + FARTHEST; at++) {
    if (!words[at] || words[at]?.tag === 'mark' || words[at]?.tag === 'number') return false
    if (words[at]?.stem === 'عن' && DUTIES.test(words[at + 1]?.stem ?? '')) return true
  }
  return false
}
