import { areMenBehindHers } from './men-behind-hers.ts'
import type { Word } from './word.ts'

/** «طلبت من الحركة العودة إلى الهدنة»: behind a definite noun that no name follows another noun is another phrase; «تصنيف لندن الحوثيين»: a town has no many men. */
export function isOtherHead(words: readonly Word[], at: number): boolean {
  const [owner, before, word] = [words[at - 2], words[at - 1], words[at]]
  if (areMenBehindHers(words, at)) return true
  if (!before || !word?.definite || word.preposition) return false
  if (word.namesake) return before.definite && before.substantive
  if (before.place && !before.placeHead && word.place && word.stem === 'السعوديه') return !SAUDI.has(before.stem)
  if (owner?.tag === 'verb' && isSurname(before) && word.title && !word.adjective && !LIKE_QUALITY.test(word.stem)) return true
  const isName = before.closed && !before.definite && !before.adjective && before.pronoun === ''
  if (isName && word.title && MANY.test(word.stem)) return !PEOPLE.test(owner?.stem ?? '')
  return before.place && !before.placeHead && word.stem.endsWith('يين') && !PEOPLE.test(owner?.stem ?? '')
}

/** «تتهم واشنطن السعودية»; «جدة السعودية» is one. Folded. */
const SAUDI = new Set(
  'الرياض رياض جده مكه المدينه مدينه الدمام دمام ابها تبوك نجران جازان جيزان الطايف طايف الظهران ظهران ينبع الخبر الجبيل العلا نيوم القطيف حايل بريده الاحساء'.split(
    ' ',
  ),
)

/** «استقبل السيسي الرئيس الفرنسي», «التقى البرهان المبعوث»: right behind a verb a family's name with its article; «وزير الخارجية السفير» is one man. */
function isSurname({ definite, substantive, title, adjective, stem }: Word): boolean {
  return definite && !substantive && !title && !adjective && !stem.endsWith('يه')
}

/** «ناشدت حماس الوسطاء», «دعا بايدن المشرعين»: of many, and no name's quality. Folded. */
const MANY = /..(?:اء|ون|ين)$/

/** «السياسي», «الابن». */
const LIKE_QUALITY = /(?:ي|يه|ابن)$/

/** Whose men a town's are: «سكان غزة الفلسطينيين», «نواب لبنان الشيعيين». Folded. */
const PEOPLE =
  /(?:ين|ون|ات|ي|ان|^(?:سكان|اهالي|اهل|ابناء|عناصر|قاده|زعماء|روساء|وزراء|نواب|سفراء|جنود|اسري|عمال|طلاب|طلبه|لاعبي|شباب|رجال|نساء|حلفاء|شركاء|ضيوف|تجار|مواطني|مسوولي))$/
