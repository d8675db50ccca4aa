import type { Word } from './word.ts'

/** Folded, with or without the pronoun, which the lexicon may not have split off. */
const SHARES = new Set(
  'معظم اغلب اغلبيه اغلبيت غالبيه غالبيت اكثريه اكثريت اكثر جل نصف ثلث جميع'
    .split(' ')
    .flatMap((share) => [share, ...['هم', 'ها', 'هن', 'هما'].map((pronoun) => share + pronoun)]),
)
/** «أحدهما», «إحداهن», folded. */
const ONE_OF_THEM = new Set(['احدهم', 'احدهما', 'احداهما', 'احداهن'])
const HEH = 'ه'.charCodeAt(0)

/** «قتل 31 مدنيا الأربعاء معظمهم جراء غارات», «عشرات المحتجين جميعهم من الطلاب»: how many of those told before is nobody beside them. */
export function isShareOfThem(word: Word | undefined): boolean {
  if (word?.tag !== 'noun' && word?.tag !== 'quantifier') return false
  const isShare = SHARES.has(word.stem) || ONE_OF_THEM.has(word.stem)
  return isShare && (word.pronoun !== '' || hasPronoun(word.stem)) && word.preposition === '' && !word.conjunction
}

/** «قتل ثلاثة محتجين أحدهم في المستشفى», «شقيقان، أحدهما ضابط»: a clause of its own says who or where one of them is; «قتل الجيش أحدهما» has him as its object. */
export function saysOfOne(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!ONE_OF_THEM.has(words[at]?.stem ?? '') || words[at]?.preposition || words[at]?.conjunction) return false
  const areSeveral = before?.tag === 'number' || words[at - 2]?.tag === 'number' || /(?:ين|ون|ان|ات)$/.test(before?.stem ?? '')
  if (before?.tag === 'mark' || (before?.tag !== 'verb' && areSeveral && !before?.closed)) return true
  return before?.tag === 'noun' && next?.tag === 'noun' && !next.definite && !next.conjunction && next.preposition === ''
}

/** «أحدهما», «إحداهن»: one of those told before. */
export function isOneOfThem(word: Word | undefined): boolean {
  return ONE_OF_THEM.has(word?.stem ?? '')
}

/** «معظمهم», «جميعها», «كلتاهما». */
function hasPronoun(stem: string): boolean {
  return stem.charCodeAt(stem.length - 2) === HEH || stem.charCodeAt(stem.length - 3) === HEH
}
