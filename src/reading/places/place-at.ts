import { bitOf } from '../../lexicon/entries.ts'
import type { Hit } from '../../lexicon/finder.ts'
import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'
import { isLongerName } from './longer-name.ts'
import { isBorne, isDateline, isFramed } from './place-frame.ts'
import { groundOf, nameKey, OF_SPORT } from './place-ground.ts'
import { fits, headBefore } from './place-head.ts'
import { isElsewhere, neighbourOf, rowAround } from './place-neighbour.ts'
import { besideOthers, headlessAt, placesBefore } from './place-row.ts'
import { longestPlaces, type Trust, trustOf } from './place-trust.ts'
import { rankPlaces } from './rank-places.ts'

/**
 * The places that a name at a token may be, the likeliest first; none where the word is more likely something else («العاصمة», «في إطار») or
 * part of another name («جامعة دمشق»).
 */
export function placesAt(passage: Passage, index: number, limit: number): readonly Hit<'place'>[] {
  if (!passage.hits.mayBegin(index, PLACE)) return headlessAt(passage, index, limit)
  let known = memories.get(passage)
  if (!known) {
    known = []
    memories.set(passage, known)
  }
  const places = known[index] ?? workOut(passage, index)
  known[index] = places
  if (places.length === 0) return headlessAt(passage, index, limit)
  return (places[0]?.last ?? 0) < limit ? places : NONE
}

const PLACE = bitOf('place')
/** Several rules ask at one token: each is worked out once, whatever the limit. */
const memories = new WeakMap<Passage, (readonly Hit<'place'>[] | undefined)[]>()

function workOut(passage: Passage, index: number): readonly Hit<'place'>[] {
  const word = passage.words[index]
  const places = longestPlaces(passage, index, passage.tokens.length)
  const [longest] = places
  if (!word || !longest || (word.tag !== 'noun' && word.tag !== 'verb' && longest.last === index)) return NONE
  const before = headBefore(passage, index)
  const head = before && places.some(({ value }) => fits(before, value.kind)) ? before : undefined
  if (word.tag === 'verb' && longest.last === index && !head && !(word.conjunction && isFramed(passage, index))) return NONE
  const fitting = head ? places.filter(({ value }) => fits(head, value.kind)) : places
  const trust = trustOf(passage, index, fitting)
  if (trust === 'head' && head?.several)
    return rankPlaces(passage, index, besideOthers(fitting, rowAround(passage, index, longest.last)), head)
  if (
    trust === 'head' &&
    head &&
    isOffice(passage, head.at) &&
    !fitting.some(({ value }) => groundOf(passage).countries.has(value.country))
  )
    return NONE
  if (trust === 'never' || isBorne(passage, index, longest.last)) return NONE
  if (longest.last > index && bareStem(passage, index) === 'عاصمه' && passage.words[longest.last + 1]?.preposition === 'ل') return NONE
  if (!head && (isClub(passage, index, longest) || isAdjective(passage, index, longest))) return NONE
  if (!head && !isAccepted(passage, index, fitting, trust)) {
    const listed = besideOthers(fitting, placesBefore(passage, index))
    return listed.length > 0 ? listed : NONE
  }
  return head && (isElsewhere(passage, index, fitting) || isLongerName(passage, fitting)) ? NONE : rankPlaces(passage, index, fitting, head)
}

/** «دائرة الهجرة», «مديرية الأمن»: words for a district that are an office's too. */
function isOffice({ words }: Passage, at: number): boolean {
  return OFFICES.has(words[at]?.stem ?? '')
}

const OFFICES = new Set(['دايره', 'دواير', 'مديريه', 'مركز', 'مراكز'])

/**
 * «خسر إشبيلية», «أمام ليفربول»: where matches are told, a town's name that no place stands before is its club's; one that no club of the tables
 * bears only near a word of sport.
 */
function isClub(passage: Passage, index: number, { value, last }: Hit<'place'>): boolean {
  if ((value.kind !== 'city' && value.kind !== 'district') || !groundOf(passage).sport) return false
  const nisba = passage.hits.at(last + 1, 'nisba')
  if (nisba?.before.definite && nisba.value.agreement.gender === 'm') return true
  const bearer = passage.hits.at(index, 'organisation')
  const isBearer = bearer?.last === last && bearer.value.kind === 'club'
  if (isBearer && isMove(passage, index)) return true
  if (isFramed(passage, index) || neighbourOf(passage, index, last) || isDateline(passage, index, last)) return false
  return isBearer || isNearSport(passage, index)
}

/** «قادما من برشلونة», «انتقل إلى ليفربول»: a player's move leads from club to club. */
function isMove({ words }: Passage, index: number): boolean {
  const [before, verb] = [words[index - 1], words[index - 2]]
  if (before?.tag !== 'preposition' || (before.stem !== 'من' && before.stem !== 'الي')) return false
  return MOVES.test(verb?.stem ?? '')
}

const MOVES = /^(?:ال)?(?:قادم|وافد|انتقل|ينتقل|انتقال|معار|انضم|ينضم|انضمام|رحيل|عايد)(?:ه|ا|ت|ته)?$/

/** In tokens to either side. */
const NEAR_SPORT = 15

function isNearSport({ words, tokens }: Passage, index: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= NEAR_SPORT; at += step) {
      const kind = tokens[at]?.kind
      if (kind === undefined || kind === 'break' || tokens[at]?.form === '.') break
      if (((words[at]?.marks ?? 0) & OF_SPORT) !== 0) return true
    }
  }
  return false
}

/** «المنشآت الغازية»: shaped like a nisba, right after a definite noun. */
function isAdjective(passage: Passage, index: number, { last, before }: Hit<'place'>): boolean {
  const { words } = passage
  const [word, previous] = [words[index], words[index - 1]]
  if (last !== index || !word || word.conjunction || word.preposition || previous?.tag !== 'noun') return false
  return (before.stem.endsWith('يه') || before.stem.endsWith('ي')) && before.stem.startsWith('ال') && isDefinite(passage, index - 1)
}

const NONE: readonly Hit<'place'>[] = []

/** Whether what the article says makes a place of a name that is not sure by itself. */
function isAccepted(passage: Passage, index: number, places: readonly Hit<'place'>[], trust: Trust): boolean {
  if (trust === 'sure') return true
  const [longest] = places
  if (!longest) return false
  if (isDateline(passage, index, longest.last)) return true
  if (trust === 'head') return false
  const { countries, headed, framed } = groundOf(passage)
  const key = nameKey(longest)
  if (headed.has(key) || (trust === 'listed' && (framed.has(key) || isFramed(passage, index)))) return true
  const neighbour = neighbourOf(passage, index, longest.last)
  if (neighbour?.country && places.some(({ value }) => value.country === neighbour.country)) return true
  const isSpokenOf = ({ value }: Hit<'place'>) => countries.has(value.country)
  if (trust === 'listed') return places.some(isSpokenOf)
  if (trust === 'weak') return places.some((place) => isSpokenOf(place) && (isNear(place.value) || isFramed(passage, index)))
  return places.some(isSpokenOf) && isFramed(passage, index)
}

/** Arab countries and their neighbours are written of down to the village. */
function isNear({ country }: Gazetted): boolean {
  return NEAR.has(country)
}

const NEAR = new Set('SY LB JO PS IL IQ SA YE OM AE QA BH KW EG SD SS LY TN DZ MA MR EH SO DJ TR IR UA'.split(' '))
