import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { countryName } from './country-name.ts'
import { gazettedPlace } from './gazetted-place.ts'
import { vagueRegion } from './vague-region.ts'

/** The rules, in order: each looks at one token and what follows it. */
const RULES = [vagueRegion, countryName, gazettedPlace] as const

/** Countries, places and regions, wherever no person's, outlet's or organisation's name holds the words. */
export function findPlaces(passage: Passage, taken: Uint8Array, found: Found[]): void {
  for (const { first, last, part } of passage.sentences) {
    if (part === 'byline' || part === 'related') continue
    for (let index = first; index < last; index++) {
      if (taken[index] === 3 || taken[index] === 1) continue
      for (const rule of RULES) {
        const place = rule(passage, index, last)
        if (!place || taken[place.last] === 3) continue
        found.push(place)
        index = place.last
        break
      }
    }
  }
}
