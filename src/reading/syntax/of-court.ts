import type { Word } from './word.ts'
import { markJoints } from './word-marks.ts'

/** Which court it is, and where it sits. Folded. */
const COURTS = new Set(['محكمه', 'محاكم', 'نيابه', 'دايره'])
const OF_COURTS = markJoints(() => new Set(['جنايات', 'جنح', 'استيناف', 'بدايه', 'صلح', 'تمييز', 'نقض']))
const VERDICT = markJoints(() => new Set(['حكم', 'احكام', 'طعن', 'قرار']))

/** «نقضت المحكمة العليا حكم السجن», «خففت محكمة الاستئناف الحكم»: what a court deals with is joined to none. */
export function isVerdictOf(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before?.definite || ((word?.joints ?? 0) & VERDICT) === 0) return false
  return [before, words[at - 2]].some((each) => COURTS.has(each?.stem.replace(/^ال/, '') ?? ''))
}

/** «محكمة جنايات المنصورة», «محكمة استئناف الرياض»: where it sits goes with which court it is. */
export function isOfCourt(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || (before.joints & OF_COURTS) === 0 || before.definite) return false
  return COURTS.has(words[at - 2]?.stem ?? '') && (word.place || (word.definite && !word.title))
}
