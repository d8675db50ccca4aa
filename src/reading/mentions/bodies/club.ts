import type { Passage } from '../../passage.ts'
import { isFramed } from '../../places/place-frame.ts'
import { groundOf } from '../../places/place-ground.ts'
import { headBefore } from '../../places/place-head.ts'
import { bareStem } from '../definite.ts'

/** After these a club is played against: «أمام الهلال», «على النصر». */
const AGAINST = new Set(['امام', 'علي', 'مع', 'ضد', 'بين'])

/** «الاتفاق السعودي», «النصر الإماراتي»: everyday words and whose they are, which mean a club only where matches are told. */
function isOrdinary(passage: Passage, index: number, last: number): boolean {
  for (let at = index; at <= last; at++)
    if (!passage.lexicon.everydayWords.has(bareStem(passage, at)) && !passage.hits.at(at, 'nisba')) return false
  return true
}

/** «منطقة مونبلييه», «في مونبلييه»: a town that no gazetteer holds, where nothing tells of matches. */
function isTown(passage: Passage, index: number): boolean {
  return headBefore(passage, index) !== undefined || (isFramed(passage, index) && !groundOf(passage).sport)
}

/**
 * «ليفربول», «الهلال»: a club by one word that is a town's or an everyday word as well, where the article tells of matches. «في ليفربول» is the
 * town, and an everyday word is a club's name only where one is played against or does something.
 */
export function isClub(passage: Passage, index: number, last: number): boolean {
  const { words, lexicon, hits } = passage
  if (last > index && isOrdinary(passage, index, last)) return groundOf(passage).sport
  if (last > index && !hits.all(index, 'place').some((place) => place.last === last)) return true
  const isWord = lexicon.everydayWords.has(bareStem(passage, index))
  if (!hits.at(index, 'place') && (last > index || !isWord)) return last > index || !isTown(passage, index)
  if (!groundOf(passage).sport || headBefore(passage, index)) return false
  if (hits.at(index, 'place') && isFramed(passage, index) && !words[index]?.conjunction) return false
  const before = words[index - 1]
  if (!isWord) return true
  return before?.tag === 'verb' || (before?.tag === 'preposition' && AGAINST.has(before.stem))
}
