import { distance } from '../../lexicon/gather/merge-places.ts'
import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import type { HeadKind } from '../../lexicon/tables/place-words.ts'
import { bareStem } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { type DirectionHere, directionAt } from './direction-at.ts'
import { placesAt } from './place-at.ts'
import { type HeadHere, headAt } from './place-head.ts'

/** What may stand between a place and the direction that tells where it lies, folded. */
const JOINTS = new Set([',', '(', '-', '–'])
const LYING = /^(?:واقع|كاين)ه?$/
const LIES = new Set(['تقع', 'يقع'])
/** In which lengths are told, folded. */
const LENGTHS = new Set('كم كلم كيلومتر كيلومترا كيلومترات كيلومترين ميل ميلا اميال ميلين متر مترا امتار'.split(' '))
const COMPASS = /^(?:north|south|east|west)/
/** Kinds of towns: what lies north of one lies outside it. */
const TOWNS = new Set<string>(['city', 'town', 'village'])
/** A town's quarters and suburbs lie no farther from its middle, in degrees. */
const WITHIN = 0.12
const SETTLED: ReadonlySet<HeadKind> = new Set<HeadKind>(['settlement', 'province'])
/** A name is no longer, in tokens. */
const LONGEST_NAME = 3
/** Heads, «العاصمة» and a nisba between a direction and a name, in tokens. */
const LONGEST_WAY = 3

/**
 * Whether a direction from a town says where another place lies, outside that town: «كركوك، شمال بغداد», «تكريت على بعد 180 كيلومترا شمال بغداد». «حي المنصور
 * غرب بغداد» and «انفجار شمال بغداد» are a part of the town.
 */
export function liesBeside(passage: Passage, { direction }: DirectionHere, index: number, town: Gazetted): boolean {
  const { words, tokens } = passage
  if (!TOWNS.has(town.kind) || !COMPASS.test(direction.part)) return false
  let at = index - 1
  if (LENGTHS.has(words[at]?.stem ?? '')) at = beforeLength(passage, at)
  if (JOINTS.has(tokens[at]?.form ?? '')) at--
  if (LYING.test(bareStem(passage, at))) at--
  else if (LIES.has(words[at]?.stem ?? '') && words[at - 1]?.tag === 'relative') at -= 2
  for (let first = at; first > at - LONGEST_NAME && first >= 0; first--) {
    const [place] = placesAt(passage, first, at + 1)
    if (place?.last === at) return isOutside(place.value, town, headAt(passage, first - 1))
    const head = first < at ? headAt(passage, first) : undefined
    if (head) return !head.several && head.head.introduces === 'any' && SETTLED.has(head.head.kind)
  }
  return false
}

/** «على بعد 40 كيلومترا»: the token before it. */
function beforeLength({ words }: Passage, length: number): number {
  for (let at = length - 1; at >= Math.max(0, length - LONGEST_LENGTH); at--) {
    if (FAR.has(words[at]?.stem ?? '')) return words[at - 1]?.stem === 'علي' ? at - 2 : at - 1
  }
  return -1
}

/** In tokens. */
const LONGEST_LENGTH = 5
const FAR = new Set(['بعد', 'مسافه'])

/** A namesake in another country says nothing. */
function isOutside(place: Gazetted, town: Gazetted, head: HeadHere | undefined): boolean {
  if (place.country !== town.country) return head !== undefined && SETTLED.has(head.head.kind)
  return place.kind !== 'region' && distance(place, town) > WITHIN
}

/** A town that tells only where another place lies. */
export function isLandmark(passage: Passage, { first, place }: Found): boolean {
  const { words, hits } = passage
  if (!TOWNS.has(place?.kind ?? '') || words[first]?.preposition || words[first]?.conjunction) return false
  let at = first - 1
  for (let steps = 0; steps < LONGEST_WAY; steps++) {
    if (headAt(passage, at) || bareStem(passage, at) === 'عاصمه' || hits.at(at, 'nisba')) at--
    else break
  }
  if (words[at]?.tag !== 'noun') return false
  for (let from = at; from >= Math.max(0, at - 1); from--) {
    const here = directionAt(passage, from, at + 1)
    if (here?.last === at && !here.definite && COMPASS.test(here.direction.part)) return true
  }
  return false
}
