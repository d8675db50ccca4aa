import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { capitalCity } from './capital-city.ts'
import { countryName } from './country-name.ts'
import { directionRegion } from './direction-region.ts'
import { gazettedPlace } from './gazetted-place.ts'
import { namedByHead } from './named-by-head.ts'
import { vagueRegion } from './vague-region.ts'

/** The rules, in the order they are tried at each word: the first that finds takes its words. */
const RULES = [capitalCity, directionRegion, vagueRegion, countryName, gazettedPlace, namedByHead] as const

/** Tokens of times, and of names found before. */
const TIME = 1
const NAME = 3

/** Countries, places and regions, wherever no person's, outlet's or organisation's name holds the words. */
export function findPlaces(passage: Passage, taken: Uint8Array, found: Found[]): void {
  for (const { first, last, part } of passage.sentences) {
    if (part === 'byline' || part === 'related') continue
    for (let index = first; index < last; index++) {
      const tag = passage.words[index]?.tag
      if (taken[index] === NAME || taken[index] === TIME || (tag !== 'noun' && tag !== 'preposition' && tag !== 'verb')) continue
      const place = findAt(passage, index, last)
      if (!place || taken[place.last] === NAME) continue
      found.push(place)
      index = place.last
    }
  }
}

function findAt(passage: Passage, index: number, limit: number): Found | undefined {
  for (const rule of RULES) {
    const place = rule(passage, index, limit)
    if (place) return place
  }
  return undefined
}
