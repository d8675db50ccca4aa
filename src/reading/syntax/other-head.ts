import type { Word } from './word.ts'

/** «طلبت من الحركة العودة إلى الهدنة»: behind a definite noun that no name follows another noun is another phrase; «تصنيف لندن الحوثيين»: a town has no many men. */
export function isOtherHead(words: readonly Word[], at: number): boolean {
  const [owner, before, word] = [words[at - 2], words[at - 1], words[at]]
  if (!before || !word?.definite || word.preposition) return false
  if (word.namesake) return before.definite && before.substantive
  return before.place && !before.placeHead && word.stem.endsWith('يين') && !PEOPLE.test(owner?.stem ?? '')
}

/** Whose men a town's are: «سكان غزة الفلسطينيين», «نواب لبنان الشيعيين». Folded. */
const PEOPLE =
  /(?:ين|ون|ات|ي|ان|^(?:سكان|اهالي|اهل|ابناء|عناصر|قاده|زعماء|روساء|وزراء|نواب|سفراء|جنود|اسري|عمال|طلاب|طلبه|لاعبي|شباب|رجال|نساء|حلفاء|شركاء|ضيوف|تجار|مواطني|مسوولي))$/
