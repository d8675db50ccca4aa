import type { Word } from './word.ts'

/** Folded, with or without the pronoun, which the lexicon may not have split off. */
const SHARES = new Set(
  'معظم اغلب اغلبيه اغلبيت غالبيه غالبيت اكثريه اكثريت اكثر جل نصف ثلث جميع'
    .split(' ')
    .flatMap((share) => [share, ...['هم', 'ها', 'هن', 'هما'].map((pronoun) => share + pronoun)]),
)
const HEH = 'ه'.charCodeAt(0)

/** «قتل 31 مدنيا الأربعاء معظمهم جراء غارات», «عشرات المحتجين جميعهم من الطلاب»: how many of those told before is nobody beside them. */
export function isShareOfThem(word: Word | undefined): boolean {
  if (word?.tag !== 'noun' && word?.tag !== 'quantifier') return false
  return (word.pronoun !== '' || hasPronoun(word.stem)) && word.preposition === '' && !word.conjunction && SHARES.has(word.stem)
}

/** «معظمهم», «جميعها», «كلتاهما». */
function hasPronoun(stem: string): boolean {
  return stem.charCodeAt(stem.length - 2) === HEH || stem.charCodeAt(stem.length - 3) === HEH
}
