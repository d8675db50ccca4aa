import type { Passage } from '../../passage.ts'

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

/** «بعد عقود من المعارك», «بعد عام على الهجوم»: years after it. */
function isSpanOff(passage: Passage, noun: number): boolean {
  const at = spanBefore(passage, noun)
  return at !== undefined && holdsUnit(passage, at, noun, YEARS)
}

/** «بعد شهر على الهجوم», «قبل أيام من القمة»: it was another day, of the same year perhaps. «بعد أيام من المعارك» is how long they took. */
export function isDaysOff(passage: Passage, noun: number): boolean {
  const at = spanBefore(passage, noun)
  return at !== undefined && !isOwnFrom(passage, at, noun) && holdsUnit(passage, at, noun, DAYS)
}

/** «بعد أسبوع من إدراجه», «بعد عام على الهجوم»: it lies a week or more before what the clause tells. */
export function isWeeksBefore(passage: Passage, noun: number): boolean {
  const at = spanBefore(passage, noun)
  if (at === undefined || passage.words[at]?.stem !== 'بعد') return false
  return holdsUnit(passage, at, noun, YEARS) || (holdsUnit(passage, at, noun, WEEKS) && !isOwnFrom(passage, at, noun))
}

/** «تمكنت القوات قبل يومين من السيطرة», «بعد أيام من المعارك»: «من» goes with the verb before, or tells what the span is of. */
function isOwnFrom({ words }: Passage, before: number, noun: number): boolean {
  if (words[noun - 1]?.stem !== 'من') return false
  return words[before]?.stem === 'قبل' ? isAble(words, before) : words[noun]?.definite === true && words[noun]?.pronoun === ''
}

/** Where «بعد» or «قبل» stands before a span with «من» or «على» and the noun. */
function spanBefore({ words }: Passage, noun: number): number | undefined {
  const joint = words[noun - 1]?.stem
  if (joint !== 'من' && joint !== 'علي') return undefined
  for (let at = noun - 2; at >= Math.max(0, noun - LONGEST_SPAN); at--)
    if (ELSEWHEN.has(words[at]?.preposition || (words[at]?.tag === 'preposition' ? (words[at]?.stem ?? '') : ''))) return at
  return undefined
}

function holdsUnit({ words }: Passage, first: number, noun: number, units: ReadonlySet<string>): boolean {
  return words.slice(first, noun - 1).some(({ stem }) => units.has(stem))
}

/** «تمكنت القوات قبل يومين من السيطرة»: «من» is the verb's own. */
function isAble(words: Passage['words'], before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - FARTHEST_ABLE); at--)
    if (words[at]?.tag === 'verb') return words[at]?.verb?.value.lemma.past === 'تمكن'
  return false
}

/** «بعد نحو ثلاثة أعوام من», in tokens. */
const LONGEST_SPAN = 6
/** Between «تمكن» and «قبل» stand at most this many tokens. */
const FARTHEST_ABLE = 8
/** Spans after which another year is told, folded. */
const YEARS = new Set(['سنه', 'سنتين', 'سنوات', 'عام', 'عامين', 'اعوام', 'عقد', 'عقدين', 'عقود'])
/** Spans of a week and more, folded. */
const WEEKS = new Set(['شهر', 'شهرين', 'اشهر', 'شهور', 'اسبوع', 'اسبوعين', 'اسابيع'])
/** Spans after which another day is told, folded. */
const DAYS = new Set([...WEEKS, 'يوم', 'يومين', 'ايام'])

/** Whether the event noun at a token was while its clause's verb was: «قال خلال القمة». */
export function isMeanwhile(passage: Passage, noun: number): boolean {
  return MEANWHILE.has(prepositionOf(passage, noun))
}

const MEANWHILE = new Set(['خلال', 'اثناء'])

/** Whether a preposition says that what follows was at another time. */
export function saysElsewhen(preposition: string): boolean {
  return preposition !== '' && ELSEWHEN.has(preposition)
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
