import type { Passage } from '../../passage.ts'
import type { Search } from '../search.ts'
import { isOwnedOffice } from './owned-office.ts'

/** Folded participles that begin what is told of whoever has just been named: «فلان البالغ من العمر», «فلانة المعروفة باسم». */
export const DESCRIBERS: ReadonlySet<string> = new Set(
  (
    'البالغ البالغه المعروف المعروفه الملقب الملقبه المكني المكناه المكلف المكلفه المقيم المقيمه المولود المولوده المنتمي المنتميه ' +
    'المنحدر المنحدره المدرج الحاصل الحاصله الفايز الفايزه المدعو المتواجد'
  ).split(' '),
)

/** «المطران هيلاريون قال السبت», «هاجاييف كان موظفا»: verbs, though they may be read as nouns behind a name. Folded. */
export const SAID: ReadonlySet<string> = new Set('كان كانت قال قالت اكد اكدت اضاف اضافت ذكر ذكرت اعلن اعلنت'.split(' '))

/** What follows cannot belong to a noun phrase: a mark, a verb, a particle, the end. */
export function isClosed({ passage, limit, shapes }: Search, last: number): boolean {
  const next = passage.words[last + 1]
  if (next?.tag === 'verb' && (shapes[last + 1] === 'doubtful' || shapes[last + 1] === 'given')) return false
  return (
    last + 1 >= limit ||
    next === undefined ||
    next.tag !== 'noun' ||
    DESCRIBERS.has(passage.tokens[last + 1]?.form ?? '') ||
    next.conjunction ||
    next.preposition !== '' ||
    next.pronoun !== '' ||
    isOwnedOffice(passage, last + 1) ||
    next.stem.length === 1 ||
    isCircumstance(passage, last + 1)
  )
}

/** «هجوما», «مؤكدا»: a dictionary word in the accusative is no part of a name. */
export function isCircumstance({ lexicon, tokens, words }: Passage, at: number): boolean {
  return /...ا$/.test(tokens[at]?.form ?? '') && lexicon.everydayWords.has(words[at]?.stem ?? '')
}
