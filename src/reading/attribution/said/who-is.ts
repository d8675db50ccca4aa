import type { Word } from '../../syntax/word.ts'

/** An office told so is no longer than this, in tokens. */
const LONGEST = 14
const WHO_IS = new Set(['هو', 'هي'])

/** «وهو طبيب يعيش في المدينة»: who the speaker is begins here, verbs and all. */
export function tellsWho(word: Word): boolean {
  return word.conjunction && WHO_IS.has(word.stem)
}

/** It has begun before a token, as the office of whoever is named: «سمير الحاج وهو طبيب | يعيش». */
export function isToldWho(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > from - LONGEST; at--) {
    const word = words[at]
    if (!word || word.tag === 'verb') return false
    if (tellsWho(word)) return true
  }
  return false
}
