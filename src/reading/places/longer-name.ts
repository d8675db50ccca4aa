import type { Hit } from '../../lexicon/finder.ts'
import type { Passage } from '../passage.ts'
import { groundOf } from './place-ground.ts'
import { isUnexplained } from './unexplained.ts'

/** How often the name alone speaks of its country. */
const ITSELF = 1

/** «بلدة بولو فولاي»: a name goes on where nobody knows the next word, and the article speaks of no country that has a place of the shorter one. */
export function isLongerName(passage: Passage, places: readonly Hit<'place'>[]): boolean {
  const [place] = places
  if (!place || place.last > place.first) return false
  const next = passage.words[place.last + 1]
  const isJoined = next?.conjunction && !passage.tokens[place.last + 1]?.form.startsWith('ف')
  if (isJoined || next?.definite || !isUnexplained(passage, place.last + 1)) return false
  const { countries } = groundOf(passage)
  return places.every(({ value }) => !value.capital && (countries.get(value.country) ?? 0) <= ITSELF)
}
