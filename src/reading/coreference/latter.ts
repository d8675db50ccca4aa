import { lastLetter, type Passage } from '../passage.ts'
import type { Pronoun } from './agreement.ts'

// «التقى الوزير نظيره المصري، ودعا الأخير إلى التهدئة», «بعد تدخل الأخيرة»: a word by itself for whoever was told of last.

/** How somebody agrees whom «الأخير» by itself means at a token; `undefined` where the word says which of several a thing is («القمة الأخيرة», «في الأخير»). */
export function latterAt(passage: Passage, at: number): Pronoun | undefined {
  const { words } = passage
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
  const pronoun = word?.definite ? PRONOUNS.get(word.stem) : undefined
  if (pronoun === undefined || word?.conjunction || next?.stem === 'من' || next?.tag === 'number') return undefined
  if (before?.tag === 'verb') return before.verb?.value.lemma.past === 'كان' ? undefined : pronoun
  if (before?.tag === 'preposition') return before.pronoun === '' && WITH.has(before.stem) ? pronoun : undefined
  if (word?.preposition && word.preposition !== 'ك') return pronoun
  // «كتابه الأخير» has a quality
  const isJoined = before?.tag === 'noun' && !before.definite && !before.closed && lastLetter(passage, at - 1) !== 'ه'
  return isJoined && !OF_TIME.has(before.stem) && !before.stem.endsWith('ا') && !words[at - 2]?.placeHead ? pronoun : undefined
}

const PRONOUNS = new Map<string, Pronoun>([
  ['اخير', 'ه'],
  ['اخيره', 'ها'],
])

/** Prepositions that bring somebody; «في الأخير» says when. Folded. */
const WITH = new Set(['مع', 'الي', 'علي', 'عن', 'من', 'ضد', 'قبل', 'لدي'])

/** «نهاية الأخيرة», «جولات الأخيرة»: what is counted or dated. Folded. */
const OF_TIME = new Set([
  'ساعات',
  'ايام',
  'اسابيع',
  'اشهر',
  'شهور',
  'سنوات',
  'اعوام',
  'مرات',
  'مره',
  'مراحل',
  'دقايق',
  'لحظات',
  'رمق',
  'مثوي',
])
