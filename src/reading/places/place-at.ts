import type { Hit } from '../../lexicon/finder.ts'
import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import type { Passage } from '../passage.ts'
import { isBorne, isFramed } from './place-frame.ts'
import { groundOf, nameKey } from './place-ground.ts'
import { fits, headBefore } from './place-head.ts'
import { neighbourOf } from './place-neighbour.ts'
import { longestPlaces, type Trust, trustOf } from './place-trust.ts'
import { rankPlaces } from './rank-places.ts'

/**
 * The places that a name at a token may be, the likeliest first; none where the word is more likely something else («العاصمة», «في إطار») or
 * part of another name («جامعة دمشق»).
 */
export function placesAt(passage: Passage, index: number, limit: number): readonly Hit<'place'>[] {
  const word = passage.words[index]
  const places = longestPlaces(passage, index, limit)
  const [longest] = places
  if (!word || !longest || (word.tag !== 'noun' && word.tag !== 'verb' && longest.last === index)) return NONE
  const before = headBefore(passage, index)
  const head = before && places.some(({ value }) => fits(before, value.kind)) ? before : undefined
  if (word.tag === 'verb' && longest.last === index && !head && !(word.conjunction && isFramed(passage, index))) return NONE
  const fitting = head ? places.filter(({ value }) => fits(head, value.kind)) : places
  const trust = trustOf(passage, index, fitting)
  if (trust === 'never' || isBorne(passage, index, longest.last)) return NONE
  if (!head && isClub(passage, index, longest)) return NONE
  if (!head && !isAccepted(passage, index, fitting, trust)) return NONE
  return rankPlaces(passage, index, fitting, head)
}

/** «خسر إشبيلية», «أمام ليفربول»: where matches are told, a town's name that no place stands before is its club's. */
function isClub(passage: Passage, index: number, { value, last }: Hit<'place'>): boolean {
  return (value.kind === 'city' || value.kind === 'district') && groundOf(passage).sport && !isFramed(passage, index) && !neighbourOf(passage, index, last)
}

const NONE: readonly Hit<'place'>[] = []

/** Whether what the article says makes a place of a name that is not sure by itself. */
function isAccepted(passage: Passage, index: number, places: readonly Hit<'place'>[], trust: Trust): boolean {
  if (trust === 'sure') return true
  const [longest] = places
  if (!longest || trust === 'head') return false
  const { countries, headed } = groundOf(passage)
  if (headed.has(nameKey(longest))) return true
  const neighbour = neighbourOf(passage, index, longest.last)
  if (neighbour?.country && places.some(({ value }) => value.country === neighbour.country)) return true
  const isSpokenOf = ({ value }: Hit<'place'>) => countries.has(value.country)
  if (trust === 'weak') return places.some((place) => isSpokenOf(place) && (isNear(place.value) || isFramed(passage, index)))
  return places.some(isSpokenOf) && isFramed(passage, index)
}

/** Arab countries and their neighbours are written of down to the village. */
function isNear({ country }: Gazetted): boolean {
  return NEAR.has(country)
}

const NEAR = new Set('SY LB JO PS IL IQ SA YE OM AE QA BH KW EG SD SS LY TN DZ MA MR EH SO DJ TR IR UA'.split(' '))
