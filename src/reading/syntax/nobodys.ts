import type { Word } from './word.ts'
import { markStems } from './word-marks.ts'

/** «قتل رجل زوجته», «لقي خمسة من عائلة واحدة مصرعهم»: they are joined to nobody's wife, father or death. Folded. */
const NOBODYS = markStems(
  () =>
    new Set(
      `رجل امراه شاب شابه سيده فتي فتاه مسن مسنه مواطن شخص مسلح مجهول مراهق مراهقه ملثم مهاجم جندي شرطي مستوطن مستعمر انتحاري واحده`.split(
        ' ',
      ),
    ),
)

/** Of these whose or what they are may follow: «رجل الدين», «جندي الاحتلال». Folded. */
const OF_CALLING = new Set(['رجل', 'جندي', 'شرطي', 'مهاجم', 'شخص', 'مواطن', 'سيده', 'فتي', 'فتاه'])

/** «قتل مسلح خمسة مدنيين», «خطف رجل ثلاث فتيات»: one is not joined to several. Folded. */
const HOW_MANY = /^(?:(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)ه?|(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين|عشرات|ميات|عده)$/

/**
 * «قتل رجل زوجته», «دهس مستوطن طفلة», «هاجم مسلح المقر»: behind one of whom nothing is known, his own people, a woman, several or a thing with the
 * article are another phrase.
 */
export function isNobodys(before: Word, word: Word): boolean {
  if ((before.marks & NOBODYS) === 0 || !before.common) return false
  if (word.pronoun !== '' && word.preposition === '') return true
  if (HOW_MANY.test(word.stem) && word.preposition === '' && !word.conjunction && !word.definite) return true
  if ((isWoman(word) || isHerThing(before, word)) && !/(?:ه|ات)$/.test(before.stem)) return true
  return word.definite && word.substantive && !OF_CALLING.has(before.stem)
}

/** «هاجم مسلح دورية», «استهدف انتحاري نقطة»: no quality of his, and nothing that he is of. */
function isHerThing(before: Word, { common, definite, adjective, preposition, conjunction, stem }: Word): boolean {
  return common && !definite && !adjective && !conjunction && preposition === '' && stem.endsWith('ه') && !OF_CALLING.has(before.stem)
}

/** «شاب سيدة», «مستوطن طفلة»: no quality of a man. */
function isWoman({ title, definite, adjective, preposition, conjunction, stem }: Word): boolean {
  return title && !definite && !adjective && !conjunction && preposition === '' && stem.endsWith('ه')
}
