import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'

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
  return ELSEWHEN.has(prepositionOf(passage, noun)) || isSpanOff(passage, noun)
}

/** «بعد عقود من المعارك», «بعد أربعة أعوام من الهجوم»: years after it. */
function isSpanOff({ words }: Passage, noun: number): boolean {
  if (words[noun - 1]?.stem !== 'من') return false
  const before = words.slice(Math.max(0, noun - LONGEST_SPAN), noun - 1)
  return before.some(({ stem, preposition }, at) => (ELSEWHEN.has(preposition) || ELSEWHEN.has(stem)) && before.slice(at + 1).some(isUnit))
}

function isUnit({ stem }: Word): boolean {
  return UNITS.has(stem)
}

/** «بعد نحو ثلاثة أعوام من», in tokens. */
const LONGEST_SPAN = 6
/** Spans after which another year is told, folded. */
const UNITS = new Set(['سنتين', 'سنوات', 'عامين', 'اعوام', 'عقد', 'عقدين', 'عقود'])

/** Whether the event noun at a token was while its clause's verb was: «قال خلال القمة». */
export function isMeanwhile(passage: Passage, noun: number): boolean {
  return MEANWHILE.has(prepositionOf(passage, noun))
}

const MEANWHILE = new Set(['خلال', 'اثناء'])

/** Whether a preposition says that what follows was at another time. */
export function saysElsewhen(preposition: string): boolean {
  return ELSEWHEN.has(preposition)
}

/** Whether a preposition says when: before, after or while what follows was. */
export function saysWhen(preposition: string): boolean {
  return MEANWHILE.has(preposition) || saysElsewhen(preposition)
}

/** The preposition that a noun has of its own or stands right behind: «بقصف», «في قصف»; '' where it has none. */
export function prepositionOf({ words }: Pick<Passage, 'words'>, noun: number): string {
  const [word, before] = [words[noun], words[noun - 1]]
  return word?.preposition || (before?.tag === 'preposition' ? before.stem : '')
}
