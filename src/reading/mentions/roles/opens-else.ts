import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'
import { isOccasion } from './occasion.ts'
import { isSomebody } from './other-person.ts'

/** A role's complement may begin with these, folded: «المبعوث إلى سوريا», «الناطق باسم الحركة», «السفير لدى دمشق». */
const INSIDE = new Set(['في', 'الي', 'لدي', 'باسم', 'عن', 'بشان', 'ضد'])

/** A preposition that begins another part of the sentence: «حاكم الشارقة بافتتاح المتحف», «ولي العهد في تغريدة». */
export function opensElse(search: Search, at: number): boolean {
  const word = search.passage.words[at]
  if (word?.tag !== 'preposition')
    return (
      word?.preposition === 'ك' || isAct(search, at) || (word?.preposition === 'ب' && (STREETS.has(word.stem) || isOccasion(search, at)))
    )
  // «الحكومة المكلفة من البرلمان», «المرشح الحاصل على المرتبة الثانية»
  if (word.stem === 'من') return !isParticiple(search, at - 1)
  if (word.stem === 'عن' && isSomebody(search, at + 1)) return true
  if (word.stem === 'علي') return !OVER.has(bareStem(search.passage, at - 1))
  // «الأمين العام لـ"حزب الله"»
  if (word.stem === 'ل') return search.passage.tokens[at + 1]?.form !== '"'
  return !INSIDE.has(word.stem) || ((word.stem === 'في' || word.stem === 'الي') && isOccasion(search, at + 1))
}

/** Who has or oversees something. Folded. */
const OVER = new Set(['حاصل', 'حاصله', 'حايز', 'حايزه', 'متحصل', 'متحصله', 'مشرف', 'مشرفه', 'قايم', 'قايمه', 'محكوم'])

/** «اعتقل المتهم بشارع الحبيب بورقيبة»: nobody's office is of a street, whosever name it bears. Folded. */
const STREETS = new Set('شارع نهج زنقه طريق ساحه ميدان جسر محطه مقهي فندق سوق منزل شقه حاجز ملعب مسجد جامع كنيسه مستشفي'.split(' '))

/** «الحكومة المكلفة من البرلمان». */
function isParticiple({ passage }: Search, at: number): boolean {
  return (
    passage.lexicon.everydayWords.get(bareStem(passage, at)) === 'participle' ||
    (isDefinite(passage, at) && /^م/.test(bareStem(passage, at)))
  )
}

/** «وكيل النيابة بفتح تحقيق»: the preposition begins another part of the sentence. */
function isAct({ passage }: Search, at: number): boolean {
  const stem = bareStem(passage, at)
  return (
    (passage.lexicon.everydayWords.get(stem) === 'masdar' || ERRANDS.has(stem)) &&
    !isDefinite(passage, at) &&
    !passage.hits.from(at).some(({ table }) => table === 'institution' || table === 'organisation')
  )
}

/** «دعا الملك الرئيس المصري لزيارة المملكة». Folded. */
const ERRANDS = new Set(['زياره', 'لقاء'])
