import type { Hit } from '../../lexicon/finder.ts'
import type { Passage } from '../passage.ts'
import { OPENERS } from './name-openers.ts'
import { groundOf } from './place-ground.ts'
import { isUnexplained } from './unexplained.ts'

/** How often the name alone speaks of its country. */
const ITSELF = 1

/** «بلدة بولو فولاي»: a name goes on where nobody knows the next word, and the article speaks of no country that has a place of the shorter one; «قرية دير البلوط» does anywhere. */
export function isLongerName(passage: Passage, places: readonly Hit<'place'>[]): boolean {
  const [place] = places
  if (!place || place.last > place.first) return false
  const next = passage.words[place.last + 1]
  if (OPENERS.has(passage.words[place.first]?.stem ?? '') && isNamesakeNoun(passage, place.last + 1)) return true
  const isJoined = next?.conjunction && !passage.tokens[place.last + 1]?.form.startsWith('ف')
  if (isJoined || next?.definite || !isUnexplained(passage, place.last + 1)) return false
  const { countries } = groundOf(passage)
  return places.every(({ value }) => !value.capital && (countries.get(value.country) ?? 0) <= ITSELF)
}

/** «البلوط» behind «دير»: a noun with the article, and no quality, nation or side. */
function isNamesakeNoun({ words, hits }: Passage, at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'noun' || !word.definite || word.conjunction || word.preposition !== '' || word.adjective) return false
  return !hits.at(at, 'nisba') && !hits.at(at, 'place')
}
