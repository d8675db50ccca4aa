import { bitOf, MARKS } from '../../lexicon/entries.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { firstOf, type Opening, RuleGate } from '../rule-gate.ts'
import { CAPITAL, capitalCity } from './capital-city.ts'
import { countryName } from './country-name.ts'
import { DIRECTION } from './direction-at.ts'
import { directionRegion } from './direction-region.ts'
import { gazettedPlace, headlessPlace } from './gazetted-place.ts'
import { homeAgain } from './home-again.ts'
import { isLandmark } from './landmark.ts'
import { namedByHead } from './named-by-head.ts'
import { namedInRow } from './named-in-row.ts'
import { headOf, type Named, placeAgain } from './place-again.ts'
import { townWithin } from './town-within.ts'
import { vagueRegion } from './vague-region.ts'

/** A rule and what it begins with; its sign is a head («مدينة»). */
interface Rule extends Opening {
  readonly find: (passage: Passage, index: number, limit: number) => Found | undefined
}

/** The rules, in the order they are tried at each word: the first that finds takes its words. */
const RULES: readonly Rule[] = [
  { find: capitalCity, marks: CAPITAL },
  { find: directionRegion, marks: DIRECTION },
  { find: vagueRegion, tables: bitOf('region') },
  { find: countryName, tables: bitOf('country') },
  { find: gazettedPlace, tables: bitOf('place'), bySign: true },
  { find: headlessPlace, tables: MARKS.headless },
  { find: namedInRow },
  { find: townWithin },
  { find: namedByHead, bySign: true },
]

const GATE = new RuleGate(RULES)

/** Tokens of times, and of names found before. */
const TIME = 1
const NAME = 3

/** Countries, places and regions, wherever no person's, outlet's or organisation's name holds the words. */
export function findPlaces(passage: Passage, taken: Uint8Array, found: Found[]): void {
  const named: Named[] = []
  for (const { first, last, part } of passage.sentences) {
    if (part === 'byline' || part === 'related') continue
    for (let index = first; index < last; index++) {
      const tag = passage.words[index]?.tag
      if (taken[index] === TIME || tag === 'mark' || tag === 'number') continue
      const isInside = taken[index] === NAME
      if (isInside && !isLedIn(passage, index)) continue
      const place = findAt(passage, index, last) ?? (isInside ? undefined : againAt(passage, index, first, last, named))
      if (!place || (taken[place.last] === NAME && !isInside)) continue
      found.push(isLandmark(passage, place) ? { ...place, landmark: true } : place)
      named.push({ found: place, head: headOf(passage, place) })
      index = place.last
    }
  }
}

/** What is gone on about by its common noun alone. */
function againAt(passage: Passage, index: number, from: number, limit: number, named: readonly Named[]): Found | undefined {
  return placeAgain(passage, index, limit, named) ?? homeAgain(passage, index, limit, from, named)
}

/** «السلطات في تبليسي», «المحكمة العليا بالجزائر»: what a body's name ends in may be a place; not so in a name of the tables («الدولة في العراق»). */
function isLedIn(passage: Passage, index: number): boolean {
  const { words, hits } = passage
  const before = words[index - 1]
  if (isSeatOf(passage, index)) return true
  if (words[index]?.preposition !== 'ب' && !(before?.tag === 'preposition' && before.stem === 'في')) return false
  for (let at = Math.max(0, index - LONGEST_NAME); at < index; at++) {
    for (const { table, last } of hits.from(at)) if (last >= index && NAMES.has(table)) return false
  }
  return true
}

/** «ببلدية شرشال», «في محكمة وهران», «بأمن ولاية باتنة»: where a body of a town stands under a preposition of place, the town is where things are. */
function isSeatOf({ words, hits }: Passage, index: number): boolean {
  if (words[index]?.preposition || words[index]?.conjunction) return false
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_SEAT) && words[at]?.tag === 'noun'; at--) {
    const [word, before] = [words[at], words[at - 1]]
    const isIn = word?.preposition === 'ب' || (before?.tag === 'preposition' && WITHIN.has(before.stem))
    const body = isIn ? hits.at(at, 'institution') : undefined
    if (body && !body.before.definite && SEATED.has(body.value.class)) return body.last >= index - 2
    if (word?.preposition || word?.conjunction) return false
  }
  return false
}

/** In tokens. */
const LONGEST_SEAT = 4
/** Folded. */
const WITHIN = new Set(['في', 'لدي', 'امام', 'داخل', 'قرب'])
/** Bodies that work where they sit. */
const SEATED: ReadonlySet<string> = new Set(['local', 'police', 'justice', 'health'])

/** A name of the tables is no longer, in tokens. */
const LONGEST_NAME = 7
const NAMES = new Set(['organisation', 'outlet', 'person'])

function findAt(passage: Passage, index: number, limit: number): Found | undefined {
  const word = passage.words[index]
  if (!word) return undefined
  for (let rules = GATE.open(passage.hits.reachAt(index), word.marks, word.placeHead); rules !== 0; rules &= rules - 1) {
    const place = RULES[firstOf(rules)]?.find(passage, index, limit)
    if (place) return place
  }
  return undefined
}
