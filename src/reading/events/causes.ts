import type { Passage } from '../passage.ts'

/** Words that name a cause before it: «قتل خمسة في انفجار», «جراء القصف». Folded. */
const CAUSES = new Set(['في', 'ب', 'خلال', 'جراء', 'اثر', 'نتيجه', 'بسبب', 'عقب', 'بعد', 'اثناء'])

/** Words after which something stands that was at another time: «بعد الهجوم», «منذ سقوط النظام». Folded. */
const ELSEWHEN = new Set(['منذ', 'بعد', 'قبل', 'عقب', 'غداه', 'عشيه', 'قبيل', 'بعيد', 'اثر'])

/** Whether the event noun at a token stands under a word that makes it a cause or a surrounding. */
export function isUnderCause(passage: Passage, noun: number): boolean {
  return CAUSES.has(prepositionOf(passage, noun))
}

/** Whether the event noun at a token was before or after what its clause tells. */
export function isElsewhen(passage: Passage, noun: number): boolean {
  return ELSEWHEN.has(prepositionOf(passage, noun))
}

/** Whether the event noun at a token was while its clause's verb was: «قال خلال القمة». */
export function isMeanwhile(passage: Passage, noun: number): boolean {
  return MEANWHILE.has(prepositionOf(passage, noun))
}

const MEANWHILE = new Set(['خلال', 'اثناء'])

/** Whether a preposition says that what follows was at another time. */
export function saysElsewhen(preposition: string): boolean {
  return ELSEWHEN.has(preposition)
}

function prepositionOf({ words }: Passage, noun: number): string {
  const [word, before] = [words[noun], words[noun - 1]]
  return word?.preposition || (before?.tag === 'preposition' ? before.stem : '')
}
