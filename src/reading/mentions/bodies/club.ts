import type { Passage } from '../../passage.ts'
import { isFramed } from '../../places/place-frame.ts'
import { groundOf, isClubAlone, isOrdinary } from '../../places/place-ground.ts'
import { headBefore } from '../../places/place-head.ts'
import { bareStem } from '../definite.ts'

/** After these a club is played against: «أمام الهلال», «على النصر». */
const AGAINST = new Set(['امام', 'علي', 'مع', 'ضد', 'بين'])

/** «بين ريال مدريد وبرشلونة», «يوفنتوس وروما»: joined to a club whose name means nothing else. */
function isBesideClub(passage: Passage, index: number, last: number): boolean {
  const { words, hits } = passage
  if (words[last + 1]?.conjunction && isClubAlone(passage, last + 1)) return true
  if (!words[index]?.conjunction) return false
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at--)
    if (isClubAlone(passage, at)) return hits.at(at, 'organisation')?.last === index - 1
  return false
}

/** In tokens. */
const LONGEST = 4

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
  if (last > index && isOrdinary(passage, index, last)) return groundOf(passage).ofSport
  if (last > index && !hits.all(index, 'place').some((place) => place.last === last)) return true
  const isWord = lexicon.everydayWords.has(bareStem(passage, index))
  if (!hits.at(index, 'place') && (last > index || !isWord)) return last > index || !isTown(passage, index)
  if (isBesideClub(passage, index, last)) return true
  if (!groundOf(passage).sport || headBefore(passage, index)) return false
  if (hits.at(index, 'place') && isFramed(passage, index) && !words[index]?.conjunction) return false
  const before = words[index - 1]
  if (!isWord) return true
  return before?.tag === 'verb' || (before?.tag === 'preposition' && AGAINST.has(before.stem))
}
