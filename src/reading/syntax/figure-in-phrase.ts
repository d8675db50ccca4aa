import type { Word } from './word.ts'
import { markJoints } from './word-marks.ts'

/**
 * What a figure counts is joined to nothing: «اقتحم 40 مستوطنا باحات المسجد», «هاجم عشرون مسلحا مقر البلدية»; behind a hundred or a thousand no town and
 * nothing definite («غادر 30 ألف شخص مدينة عفرين»).
 */
export function isBehindCounted(words: readonly Word[], at: number): boolean {
  const [figure, counted, word] = [words[at - 2], words[at - 1], words[at]]
  if (counted?.definite !== false || counted.pronoun !== '' || counted.preposition !== '' || counted.place) return false
  if (word?.tag !== 'noun' || word.adjective || word.preposition !== '') return false
  if (((figure?.joints ?? 0) & HUNDREDS) !== 0 || isManyInDigits(figure)) return counted.common && (word.placeHead || word.definite)
  // «هدد أربعة مسلحين طبيبا»
  if (FEW.test(figure?.stem ?? '') && word.title && !word.definite && /..ا$/.test(word.stem)) return true
  if (figure?.tag !== 'number' && !TENS.test(figure?.stem ?? '')) return false
  return /...ا$/.test(counted.stem) && !word.stem.endsWith('ا') && !MORE.has(word.stem)
}

/** «300 شخص»: no year, and no number of a thing. */
function isManyInDigits(figure: Word | undefined): boolean {
  return figure?.tag === 'number' && /^[1-9]\d{2,}$/.test(figure.stem) && !/^(?:19|20)\d\d$/.test(figure.stem)
}

/** «11 شخصا آخر»: what still says something of those counted. Folded. */
const MORE = new Set(['اخر', 'اخرين', 'اخرون', 'غير', 'ذوي', 'مثل', 'حتي', 'فقط', 'نقدا'])
/** Folded. */
const TENS = /^(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/
/** Folded. */
const FEW = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)ه?$/
/** Folded. */
const HUNDREDS = markJoints(() => new Set(['الف', 'مليون', 'مليار', 'ميه', 'مايه', 'ميتي', 'مايتي', 'الفي', 'مليوني']))

/** «نشرت السلطات المزيد من الجنود», «أرسلت الحكومة عددا كبيرا من الجنود»: how many there are of something is no quality of what stands closed before it. */
export function opensQuantity(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before?.closed || !word || word.preposition !== '') return false
  if ((word.joints & (word.definite ? QUANTITY : QUANTITY | ACCUSATIVE_QUANTITY)) === 0) return false
  return isOf(words[at + 1]) || (words[at + 1]?.adjective === true && isOf(words[at + 2]))
}

/** Folded. */
const QUANTITIES = new Set('مزيد العديد عديد كثير قليل عدد مجموعه كميه كميات جزء قسم بعض عشرات ميات الاف دفعه سلسله جمله حزمه'.split(' '))
const QUANTITY = markJoints(() => QUANTITIES)
const ACCUSATIVE_QUANTITY = markJoints(() => ({ has: (stem) => stem.endsWith('ا') && QUANTITIES.has(stem.slice(0, -1)) }))

function isOf(word: Word | undefined): boolean {
  return word?.tag === 'preposition' && word.stem === 'من' && word.pronoun === ''
}
