import type { Word } from './word.ts'

/**
 * Whether a word with «و» goes on inside the noun phrase that begins at `first`: one more adjective of the same noun («مقار حكومية
 * وعسكرية»), or the second of the two that a dual is joined to («مجلسي السيادة والوزراء»).
 *
 * @param joined How many words with «و» the phrase has inside already.
 */
export function isJoinedInside(words: readonly Word[], first: number, at: number, joined: number): boolean {
  const [head, before, word, next] = [words[first], words[at - 1], words[at], words[at + 1]]
  if (!head || !before || word?.tag !== 'noun' || word.preposition !== '') return false
  // «الولايات المتحدة والسعودية»: behind a name's own adjective a country is no second one
  const isOther = before.inside && word.place
  if (word.adjective && before.adjective && at - 1 > first && !isOther) return word.definite === before.definite
  if (at - 1 > first && isOneMoreNisba(before, word, next)) return true
  if (next?.tag === 'verb' && !next.conjunction) return false
  return (
    head.dual &&
    !FULL.test(head.stem) &&
    joined === 0 &&
    at > first + 1 &&
    words[first + 1]?.tag === 'noun' &&
    (word.closed || !word.common)
  )
}

/** «موظفين»: with its «ن» a dual, or a plural that looks like one, is joined to nothing. */
const FULL = /(?:ين|ان)$/

/** «التجارب النووية والصاروخية», «حقوقهم المدنية والسياسية»: a second adjective in «ـية», which the dictionary may not have as one. */
function isOneMoreNisba(before: Word, word: Word, next: Word | undefined): boolean {
  if (!before.adjective || !before.definite || !word.definite || word.pronoun !== '' || word.place || THINGS.has(word.stem)) return false
  if (next?.inside || (next?.closed && !next.definite)) return false
  return before.stem.endsWith('يه') && word.stem.endsWith('يه')
}

/** Nouns in «ـية»; folded. */
const THINGS = new Set(
  'قضيه بلديه جمعيه مسووليه حريه هويه خارجيه داخليه ماليه مديريه جمهوريه ميليشيه مليشيه ارضيه اغلبيه اكثريه اقليه عمليه خليه سريه قاضيه ضحيه هديه ميزانيه اتفاقيه بقيه شخصيه جنسيه كليه ناحيه زاويه قريه تسويه تربيه تنميه وصيه'.split(
    ' ',
  ),
)
