import type { Word } from './word.ts'
import { markJoints } from './word-marks.ts'

/** «محافظا لدرعا خلفا لفلان»: in whose place, and no part of what stands before. */
const INSTEAD = new Set(['خلفا', 'بدلا', 'بديلا', 'عوضا', 'نيابه', 'انابه', 'اصاله'])
const IN_PLACE = markJoints(() => INSTEAD)
/** «نيابة المعادي» is a body, «نيابة عن الملك» says for whom. */
const FOR_WHOM = new Set(['نيابه', 'انابه', 'اصاله'])

/** «خلفا لفلان», «نيابة عن الأمير»: in whose place or for whom somebody does it. */
export function isInstead(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.joints & IN_PLACE) !== 0 && (!FOR_WHOM.has(word.stem) || words[at + 1]?.stem === 'عن')
}
