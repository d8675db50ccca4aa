import type { Word } from './word.ts'
import { markStems } from './word-marks.ts'

/** «قتل رجل زوجته», «حاول شابان الفرار», «لقي خمسة من عائلة واحدة مصرعهم»: they are joined to nobody's wife, father or death. Folded. */
const NOBODYS = markStems(
  () =>
    new Set(
      `رجل امراه شاب شابه سيده فتي فتاه مسن مسنه مواطن شخص مسلح مجهول مراهق مراهقه ملثم مهاجم متطرف متشدد انتحاري جندي شرطي مستوطن مستعمر واحده`
        .split(' ')
        .flatMap((one) => [one, `${one}ان`]),
    ),
)

/** «مستوطنين», «سائحين», «مارة»: people in the plural or two of them; «تأمين» is a deed. Folded. */
const SEVERAL = /^(?:(?!اخرين|تا|تم|تد|تع|تكو|قوان|ملاي).{3,}ين|ماره|ركابا?)$/

/** «حاول شاب طعن جندي», «حاول شخص التسلل»: what one does or tries, and nobody is joined to. Folded. */
const DEEDS = new Set(
  `طعن قتل دهس اغتيال اقتحام تفجير خطف اختطاف احراق اضرام مهاجمه سرقه تهريب اغتصاب ادخال زرع عبور تجاوز تسلق استهداف اعتداء انتحار تسلل فرار
  هروب هرب دخول قفز سطو`.split(/\s+/),
)

/** Of these whose or what they are may follow: «رجل الدين», «جندي الاحتلال». Folded. */
const OF_CALLING = new Set(['رجل', 'جندي', 'شرطي', 'مهاجم', 'شخص', 'مواطن', 'سيده', 'فتي', 'فتاه'])

/** «قتل مسلح خمسة مدنيين», «خطف رجل ثلاث فتيات»: one is not joined to several. Folded. */
const HOW_MANY = /^(?:(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)ه?|(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين|عشرات|ميات|عده)$/

/**
 * «قتل رجل زوجته», «دهس مستوطن طفلة», «هاجم مسلح المقر», «طعن شاب مستوطنين»: behind one of whom nothing is known, his own people, a woman, several
 * people, a deed or a thing with the article are another phrase.
 */
export function isNobodys(words: readonly Word[], at: number): boolean {
  const [verb, before, word] = [words[at - 2], words[at - 1], words[at]]
  if (!before || !word || !isOneMan(before)) return false
  const isBare = word.preposition === '' && !word.conjunction
  // «حكم على شاب قتل والدته»: what he did is told of him
  if (verb?.tag === 'verb' && DEEDS.has(word.stem) && isBare) return true
  if (word.pronoun !== '' && word.preposition === '') return true
  if (isBare && !word.definite && (HOW_MANY.test(word.stem) || (word.common && SEVERAL.test(word.stem)))) return true
  if ((isWoman(word) || isHerThing(before, word)) && !/(?:ه|ات)$/.test(before.stem)) return true
  return word.definite && word.substantive && !OF_CALLING.has(before.stem)
}

/** «شاب», «مسلحان»: one or two of whom nothing is known. */
export function isOneMan({ marks, common }: Word): boolean {
  return (marks & NOBODYS) !== 0 && common
}

/** «هاجم مسلح دورية», «استهدف انتحاري نقطة»: no quality of his, and nothing that he is of. */
function isHerThing(before: Word, { common, definite, adjective, preposition, conjunction, stem }: Word): boolean {
  return common && !definite && !adjective && !conjunction && preposition === '' && stem.endsWith('ه') && !OF_CALLING.has(before.stem)
}

/** «شاب سيدة», «مستوطن طفلة»: no quality of a man. */
function isWoman({ title, definite, adjective, preposition, conjunction, stem }: Word): boolean {
  return title && !definite && !adjective && !conjunction && preposition === '' && stem.endsWith('ه')
}
