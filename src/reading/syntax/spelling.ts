import type { Ending } from './attached-pronoun.ts'

/** What the text as given tells and its folded form does not. */
export interface Spelling {
  /** The man «علي», not the preposition «على». */
  isAli(index: number): boolean
  /** It begins with «إ»: the man «إمام», not the preposition «أمام»; «إقامته», not the verb «أقامته». */
  hasHamzaBelow(index: number): boolean
  /** It begins with «أ»: «أدانته», not the masdar «إدانته». */
  hasHamzaAbove(index: number): boolean
  /** The letter «إم» of a type or a name, not the conjunction «أم». */
  isLetterEm(index: number): boolean
  /** It ends in «ة»: «حالة» is no verb with «ه». */
  isFeminine(index: number): boolean
  /** It is written with a damma inside: a past verb so written is passive («قُتل»). */
  hasDamma(index: number): boolean
  /** It ends in «ى» in a text that tells «ى» from «ي»: «نفى» is the verb, «نفي» the noun. */
  isMaqsura(index: number): boolean
  /** It ends in «أ»: «هنأ» is the verb, «هنا» a place to point at. */
  endsInHamza(index: number): boolean
  /** «ة», or «ه» in a text that tells it from «ة»: «نوعه» is «نوع» with a pronoun. */
  endingOf(index: number): Ending
}
