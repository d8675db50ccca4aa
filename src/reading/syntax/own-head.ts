import type { Word } from './word.ts'

/** «على واردات الصلب», «حول منهجية عمل الحكومة», «الحرب ومساندة المتمردين»: written like a quality, and with nothing before it that it could be the quality of. */
export function isOwnHead(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || word.closed) return false
  if (DEEDS.has(word.stem)) return before.tag !== 'noun' || before.closed
  if (!HEADED.test(word.stem)) return false
  if (word.preposition !== '' || before.tag === 'preposition') return true
  return before.tag === 'noun' && !before.adjective && before.closed && word.conjunction
}

/** Never a quality but behind an indefinite noun: «طلبت من الوفد مغادرة البلاد», «أوقفت صادرات الأسلحة», «هدمت آليات الاحتلال». Folded. */
const DEEDS = new Set('مغادره مسانده مطارده صادرات واردات اجلاء بناء قايمه اليات مدفعيه'.split(' '))

/** Endings of what may be a thing or a deed: «مغادرة», «صادرات». */
const HEADED = /(?:ه|ات)$/
