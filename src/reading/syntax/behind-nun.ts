import type { Word } from './word.ts'
import { markStems } from './word-marks.ts'

/** «مسلحون», «مستوطنين»: a sound plural of men, which is joined to nothing while it is indefinite; «فنون», «زيتون», «تأمين» and «ملايين» are none. */
export const SOUND_PLURAL = markStems(({ everydayWords }) => ({
  has: (stem) => {
    const one = /(?:ون|ين)$/.test(stem) && stem !== INSURANCE ? everydayWords.get(stem.slice(0, -2)) : undefined
    return one !== undefined && (DESCRIBES.has(one) || (one === 'noun' && stem.length > SHORT_PLURAL))
  },
}))
/** «تأمين», written like men who are whole. */
const INSURANCE = 'تامين'
export const DESCRIBES: ReadonlySet<string> = new Set(['participle', 'quality'])
const SHORT_PLURAL = 5
/** «مسلحين أجانب», «مدنيين عزل»: plurals that describe men without showing it. Folded. */
const DESCRIBING = new Set(
  'اجانب عرب اكراد عزل ابرياء شباب شبان رجال نساء اطفال كبار صغار قدامي جدد اخرين اقارب اسري جرحي قتلي مرضي سابقا'.split(' '),
)

/** «استهداف مسلحين دورية», «اقتحام مستوطنين باحات المسجد»: another noun stands right behind men in the plural, to whom nothing is joined. */
export function isBehindNun(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before?.tag !== 'noun' || word?.tag !== 'noun' || (before.marks & SOUND_PLURAL) === 0) return false
  if (before.definite || before.pronoun !== '' || before.closed || word.adjective || word.conjunction) return false
  return (word.common || word.placeHead || word.definite) && !DESCRIBING.has(word.stem) && !/(?:ين|ون)$/.test(word.stem)
}
