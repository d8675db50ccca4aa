import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { saysElsewhen } from './causes.ts'

// What an event noun stands under that has its own place and time, or none: the clause's are not the noun's.

/** The clause's words stand no further before a noun, in tokens: time stays linear. */
const LONGEST = 60

/** Prepositions after which is what words or deeds are about. Folded. */
const ABOUT = new Set(['حول', 'بشان', 'بخصوص', 'ضد', 'حيال', 'ازاء', 'تجاه'])
/** What is spoken of, under «لـ», «بـ» or «على»: «لمناقشة محاولة اغتيال», «بتهمة قتل», «للتحقيق بقضية اختفاء», «على خلفية الهجوم», «في انتظار المحاكمة». */
const SPOKEN_OF = new Set([
  'مناقشه',
  'بحث',
  'دراسه',
  'متابعه',
  'تقييم',
  'وصف',
  'معالجه',
  'مطالبه',
  'تداعيات',
  'انعكاسات',
  'اتهام',
  'تهمه',
  'شبهه',
  'خلفيه',
  'قضيه',
  'ملف',
  'ملابسات',
  'ظروف',
  'تفاصيل',
  'انتظار',
])
/** «وجهت إليه الجمعة الاتهام بارتكاب هجمات»: of another day, whatever stands before the charge. */
const CHARGES = new Set(['اتهام', 'اتهامات', 'تهمه', 'تهم'])
/** «في الذكرى الأولى لمقتل»: what it is of was another year. */
const ANNIVERSARY = 'ذكري'
/** Who is kin to those an event befell, before. Folded. */
const KIN = new Set(['عايلات', 'اسر', 'اهالي', 'ذوي', 'ابناء', 'ارامل', 'امهات'])
const VICTIMS = new Set(['شهداء', 'ضحايا', 'قتلي', 'مفقودي'])
/** What is done because of something else: «احتجاجا على مقتل», «ردا على قصف». */
export const ANSWERING = new Set([
  'احتجاجا',
  'ردا',
  'تنديدا',
  'استنكارا',
  'رفضا',
  'انتقاما',
  'تضامنا',
  'تعليقا',
  'تمهيدا',
  'استعدادا',
  'تحسبا',
])

/**
 * The last word before an event noun, in its clause from `start`, that sets it apart from what the clause tells: «يجتمع الاثنين لمناقشة محاولة
 * اغتيال», «حكم عليه الجمعة بعد إدانته بمحاولة الإطاحة بالحكومة», «في البلاد، التي استقلت عام 2011، حرب». Time expressions set nothing apart («بعد ظهر»).
 */
export function asideBefore(stage: Stage, { first }: Pick<Candidate, 'first'>, start: number): number | undefined {
  const { words, tokens } = stage.passage
  for (let at = first - 1; at >= Math.max(start, first - LONGEST); at--) {
    const word = words[at]
    if (tokens[at]?.form === ',') return isInRelative(stage, start) ? at : undefined
    if (!word || isOfTime(stage, at)) continue
    if (word.tag === 'preposition' && (ABOUT.has(word.stem) || saysElsewhen(word.stem))) return at
    if (word.tag === 'noun' && (ANSWERING.has(word.stem) || isSpokenOf(stage, at))) return at
  }
  return undefined
}

/** A time, or what stands before one: «بعد ظهر», «منذ العام 2013», «قبل نحو أسبوع». */
function isOfTime({ timeOf }: Stage, at: number): boolean {
  return timeOf.has(at) || timeOf.has(at + 1) || timeOf.has(at + 2)
}

function isSpokenOf({ passage: { words } }: Stage, at: number): boolean {
  const word = words[at]
  if (word?.stem === ANNIVERSARY || CHARGES.has(word?.stem ?? '') || isOfKin({ words }, at)) return true
  if (!word || !SPOKEN_OF.has(word.pronoun ? word.stem.slice(0, -word.pronoun.length) : word.stem)) return false
  return word.preposition !== '' || words[at - 1]?.tag === 'preposition'
}

/** Whether at a token stands whose kin somebody is: «عائلات شهداء العمليات». */
export function isOfKin({ words }: Pick<Passage, 'words'>, at: number): boolean {
  return KIN.has(words[at]?.stem ?? '') && VICTIMS.has(words[at + 1]?.stem ?? '')
}

/** Whether the verb before a clause's start goes on about something: «البلاد التي استقلت». */
function isInRelative({ passage: { words } }: Stage, start: number): boolean {
  let at = start - 2
  while (words[at]?.tag === 'particle') at--
  return words[start - 1]?.verb !== undefined && words[at]?.tag === 'relative'
}

/** What a deed is heard of or looked into by, as the bare head of it. Folded. */
const TOLD_BY = new Set('تداعيات|انعكاسات|ملابسات|تفاصيل|ملف|نبا|خبر|اسباب'.split('|'))

/** «ناقش الأحد تداعيات الهجوم», «ضجت السبت بخبر وفاته»: between its verb and an event noun stands what that is told by, on another day. */
export function isToldBy({ words }: Passage, { first }: Pick<Candidate, 'first'>): boolean {
  const head = words[first - 1]
  return head?.tag === 'noun' && !head.definite && head.pronoun === '' && TOLD_BY.has(head.stem)
}
