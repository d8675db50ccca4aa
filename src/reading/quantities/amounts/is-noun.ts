import type { Word } from '../../syntax/word.ts'

/**
 * A noun for the figures' purposes. A verb that only a pronoun at its end makes one («جندي» as «جند» and «ي») is a noun where a table counts it,
 * and so is any verb right after a number.
 */
export function isNounLike(word: Word | undefined): boolean {
  return word?.tag === 'noun' || (word?.tag === 'verb' && word.pronoun !== '')
}
