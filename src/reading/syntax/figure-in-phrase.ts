import type { Word } from './word.ts'

/**
 * What a figure counts is joined to nothing: «اقتحم 40 مستوطنا باحات المسجد», «هاجم عشرون مسلحا مقر البلدية»; behind a hundred or a thousand no town and
 * nothing definite («غادر 30 ألف شخص مدينة عفرين»).
 */
export function isBehindCounted(words: readonly Word[], at: number): boolean {
  const [figure, counted, word] = [words[at - 2], words[at - 1], words[at]]
  if (counted?.definite !== false || counted.pronoun !== '' || counted.preposition !== '' || counted.place) return false
  if (word?.tag !== 'noun' || word.adjective || word.preposition !== '') return false
  if (HUNDREDS.has(figure?.stem ?? '')) return counted.common && (word.placeHead || (word.definite && word.common))
  if (figure?.tag !== 'number' && !TENS.test(figure?.stem ?? '')) return false
  return /...ا$/.test(counted.stem) && !word.stem.endsWith('ا') && !MORE.has(word.stem)
}

/** «11 شخصا آخر»: what still says something of those counted. Folded. */
const MORE = new Set(['اخر', 'اخرين', 'اخرون', 'غير', 'ذوي', 'مثل', 'حتي', 'فقط', 'نقدا'])
/** Folded. */
const TENS = /^(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/
/** Folded. */
const HUNDREDS = new Set(['الف', 'مليون', 'مليار', 'ميه', 'مايه', 'ميتي', 'مايتي', 'الفي', 'مليوني'])

/** «نشرت السلطات المزيد من الجنود», «أرسلت الحكومة عددا كبيرا من الجنود»: how many there are of something is no quality of what stands closed before it. */
export function opensQuantity(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before?.closed || !word || word.preposition !== '') return false
  const bare = word.definite || !word.stem.endsWith('ا') ? word.stem : word.stem.slice(0, -1)
  if (!QUANTITIES.has(bare)) return false
  return isOf(words[at + 1]) || (words[at + 1]?.adjective === true && isOf(words[at + 2]))
}

/** Folded. */
const QUANTITIES = new Set('مزيد العديد عديد كثير قليل عدد مجموعه كميه كميات جزء قسم بعض عشرات ميات الاف دفعه سلسله جمله حزمه'.split(' '))

function isOf(word: Word | undefined): boolean {
  return word?.tag === 'preposition' && word.stem === 'من' && word.pronoun === ''
}
