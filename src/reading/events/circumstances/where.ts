import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import { constituentsPast } from '../clause/describing-clause.ts'
import { ownPart } from '../clause/own-part.ts'
import { throughName } from '../clause/place-name.ts'
import { constituentsResumed } from '../clause/resumed-clause.ts'
import type { Filled } from '../participants/fill-roles.ts'
import type { Stage } from '../stage.ts'
import { constituentsBeyond } from './beyond-target.ts'
import { framePlaces } from './frame-places.ts'
import { placesBefore } from './goes-on-about.ts'
import { placesLeft, placesOfJourney } from './journey.ts'
import { landsOf } from './land-of.ts'
import { landOfWar } from './land-of-war.ts'
import { isAlongRoad, isBeside, isBetweenTowns, isEndOfRoad, isMeans, isOfPart } from './near-place.ts'
import { placesOfLocals } from './of-locals.ts'
import { isOfOthers } from './of-others.ts'
import { constituentsOfWay } from './on-the-way.ts'
import { ownCountry, votersCountry } from './own-country.ts'
import { LOCATIVES, placesWithin } from './places-within.ts'
import { pointedPlaces, pointedTargets } from './pointed-place.ts'
import { constituentsOfCause } from './result-of.ts'
import type { Surroundings } from './surroundings.ts'
import { isOfTopic } from './topic-place.ts'
import { WORDS_ALONE } from './when.ts'
import { receivers, witnesses } from './witness.ts'

/** The places an event is told with: what follows it and its participants first, then what its clause, its sentence or its headline opens with. */
export function findPlaces(stage: Stage, candidate: Candidate, around: Surroundings, filled: readonly Filled[]): readonly EntityId[] {
  if (WORDS_ALONE.has(candidate.kind)) return []
  for (const way of WAYS) {
    const places = way(stage, candidate, around, filled)
    if (places.length > 0) return [...new Set(places)]
  }
  return []
}

type Way = (stage: Stage, candidate: Candidate, around: Surroundings, filled: readonly Filled[]) => readonly EntityId[]

/** Where a place is looked for; the first that finds one wins. */
const WAYS: readonly Way[] = [
  (stage, candidate, _, filled) => ownCountry(stage, candidate, filled),
  namesake,
  nearPlaces,
  (stage, candidate, _, filled) =>
    pointedPlaces(
      stage,
      candidate,
      filled.some(({ role }) => role === 'recipient'),
    ),
  pointedTargets,
  placesBefore,
  witnesses,
  receivers,
  (stage, candidate, { before, frame }) => placesOf(stage, candidate, [...before, ...frame]),
  placesOfJourney,
  placesLeft,
  (stage, candidate, { after }) =>
    constituentsOfWay(stage, candidate, after).flatMap(({ first, last }) => placesWithin(stage, first, last)),
  (stage, candidate) => placesOf(stage, candidate, constituentsPast(stage, candidate)),
  (stage, candidate) => placesOf(stage, candidate, constituentsResumed(stage, candidate)),
  (stage, candidate) => placesOf(stage, candidate, constituentsOfCause(stage, candidate)),
  framePlaces,
  landOfWar,
  (stage, candidate, _, filled) => placesOfLocals(stage, candidate, filled),
  (stage, candidate, _, filled) => votersCountry(stage, candidate, filled),
]

function nearPlaces(stage: Stage, candidate: Candidate, { after }: Surroundings, filled: readonly Filled[]): readonly EntityId[] {
  const roles = filled.filter(({ role }) => role === 'place').flatMap(({ phrase }) => placesWithin(stage, phrase.first, phrase.last))
  const atTarget = AT_TARGET.has(candidate.kind) ? targetPlaces(stage, candidate, filled) : []
  return [
    ...roles,
    ...placesOf(stage, candidate, after),
    ...atTarget,
    ...crossings(stage, candidate, after),
    ...homesTaken(stage, candidate, filled),
  ]
}

/** «إعادة افتتاح مطاري أربيل والسليمانية», «إغلاق معبر رفح»: what is opened or closed; the trigger may hold its first word. */
function crossings(stage: Stage, { kind, verb, end }: Candidate, [opened]: readonly Constituent[]): EntityId[] {
  const isNamed = !verb && CROSSINGS.has(kind) && opened?.preposition === '' && opened.time === undefined
  return isNamed ? placesWithin(stage, stage.passage.words[end]?.placeHead ? end : opened.first, opened.last) : []
}

const CROSSINGS = new Set(['open-crossing', 'close-crossing'])

/** «اعتقلت 15 فلسطينيا من محافظات الخليل ونابلس»: whom the figure counts are taken where they are from. */
function homesTaken(stage: Stage, { kind }: Candidate, filled: readonly Filled[]): EntityId[] {
  if (kind !== 'arrest' && kind !== 'abduct') return []
  const { words } = stage.passage
  return filled
    .filter(({ role }) => role === 'victim')
    .flatMap(({ phrase }) => {
      let at = phrase.first
      while (at < phrase.last && !(words[at]?.stem === 'من' && words[at + 1]?.placeHead)) at++
      let last = phrase.last
      while (words[last + 1]?.place && words[last + 1]?.conjunction) last++
      return at < phrase.last ? placesWithin(stage, at + 1, last) : []
    })
}

/** «انفجار غزة», «زلزال تركيا», «محادثات جنيف»: called by where it was; «محادثات سورية» only whose they are. */
function namesake(stage: Stage, { kind, verb, last }: Candidate): EntityId[] {
  const { words, hits } = stage.passage
  const name = words[last + 1]
  if (verb || !CALLED_BY_PLACE.has(kind) || !name?.place || name.preposition || hits.at(last + 1, 'nisba')) return []
  return placesWithin(stage, last + 1, last + 1)
}

const CALLED_BY_PLACE = new Set(
  'explosion|fire|earthquake|flood|storm|summit|negotiate|protest|riot|clash|vote|elect|referendum|coup-attempt'.split('|'),
)

/** Kinds that happen where their target is; who is accused or sanctioned is no place. */
const AT_TARGET = new Set([
  ...[
    'strike',
    'attack',
    'raid',
    'bomb',
    'shoot',
    'besiege',
    'capture-territory',
    'lose-territory',
    'advance',
    'destroy',
    'explosion',
    'fire',
    'flood',
  ],
  ...[
    'storm',
    'earthquake',
    'clash',
    'intervene',
    'deploy',
    'withdraw',
    'ambush',
    'evacuate',
    'building-collapse',
    'riot',
    'sit-in',
    'close-crossing',
    'open-crossing',
  ],
])

/** A place that is struck, taken or besieged is where that happens, as is where the target lies: «قصف المدينة», «مدرسة تؤوي نازحين في غزة». */
function targetPlaces(stage: Stage, candidate: Candidate, filled: readonly Filled[]): EntityId[] {
  const targets = filled.filter(({ role }) => role === 'recipient').map(({ phrase }) => phrase)
  const within = targets.flatMap(({ first, last }) => placesWithin(stage, first, last))
  if (within.length > 0) return within
  const beyond = targets.flatMap((phrase) => placesOf(stage, candidate, constituentsBeyond(stage, candidate.sentence, phrase)))
  return beyond.length > 0 ? beyond : targets.flatMap(({ first, last }) => landsOf(stage, first, last))
}

function placesOf(stage: Stage, candidate: Candidate, constituents: readonly Constituent[]): EntityId[] {
  const told = ownPart(stage.passage, candidate.kind, constituents).filter(
    (each, at, all) =>
      each.time === undefined &&
      isWhere(stage, candidate, all, at) &&
      !isOfTopic(stage, candidate, all, at) &&
      !isOfOthers(stage, candidate, all, at),
  )
  const named = told.flatMap(({ preposition, first, last }) => {
    const places = placesWithin(stage, first, throughName(stage, last))
    return preposition === 'خارج' ? places.filter((place) => stage.book.get(place)?.kind !== 'country') : places
  })
  return named.length > 0
    ? named
    : told.flatMap(({ preposition, first, last }) => (preposition === 'خارج' ? [] : landsOf(stage, first, last)))
}

/** Who is taken from a town is taken there, and who leaves it was there: «اعتقلت ثلاثة شبان من بلدة تقوع», «انسحب الجيش من مدينة ود مدني». */
const TAKEN_FROM = new Set(['arrest', 'abduct', 'withdraw', 'evacuate'])

/** What is done to a country or a town, by «لـ»: «القصف العنيف للغوطة», «الغزو الأمريكي للعراق». */
const OVERRUN = new Set(['strike', 'attack', 'besiege', 'raid', 'capture-territory'])

/** A visit is where it goes: «زيارة كانت مقررة إلى باتنة», «زيارته اليوم مدينة رام الله», «سفره للسعودية». */
function isWhere(stage: Stage, { kind, verb, end }: Candidate, all: readonly Constituent[], at: number): boolean {
  const each = all[at]
  if (!each || isMeans(stage, each)) return false
  if (
    (LOCATIVES.has(each.preposition) && !isWithRuler(stage, each)) ||
    isBeside(stage, each) ||
    isEndOfRoad(stage, all, at) ||
    (AT_TARGET.has(kind) && isAlongRoad(stage, each)) ||
    isBetweenTowns(stage, kind, each) ||
    isOfPart(stage, all, at, AT_TARGET.has(kind))
  )
    return true
  const word = stage.passage.words[each.preposition === 'من' ? each.first + 1 : each.first]
  if (TAKEN_FROM.has(kind)) return each.preposition === 'من' && word?.placeHead === true
  if (kind === 'aid') return each.preposition === 'الي' && !verb
  if (PART_OF.has(each.preposition) && TAKING.has(kind)) return isPartOf(stage, all, at)
  const isToPlace = !verb && each.preposition === 'ل' && each.first > end && opensPlace(stage, each)
  if (OVERRUN.has(kind)) return isToPlace
  if (kind !== 'visit' || verb) return false
  if (each.preposition === 'ل') return isToPlace
  return (
    each.preposition === 'الي' ||
    (each.preposition === '' && (word?.place === true || word?.placeHead === true || opensCountry(stage, each)))
  )
}

/** «اتصل بأمير قطر», «التقى بملك الأردن»: whom «بـ» brings, and no place. */
function isWithRuler({ passage: { words } }: Stage, { preposition, first }: Constituent): boolean {
  return preposition === 'ب' && words[first]?.title === true && !words[first]?.place && !words[first]?.placeHead && !words[first]?.definite
}

/** «للغوطة الشرقية», «للولايات المتحدة», «لمدينة صعدة»: no purpose with a place in it («لعسكرة القرم»). */
function opensPlace(stage: Stage, { first, last }: Constituent): boolean {
  const { words, hits } = stage.passage
  const isName =
    words[first]?.place || words[first]?.placeHead || hits.at(first, 'country') !== undefined || hits.at(first, 'place') !== undefined
  return isName && placesWithin(stage, first, last).length > 0
}

/** «زيارة الرئيس الفرنسي مصر»: an everyday word is a country's name as well. */
function opensCountry(stage: Stage, { first, last }: Constituent): boolean {
  return stage.passage.hits.at(first, 'country')?.last === last
}

/** What is taken or lost, of which a part is told: «السيطرة على أكثر من نصف مساحة الغوطة», «على أجزاء واسعة من المدينة». */
const TAKING = new Set(['capture-territory', 'lose-territory'])
const PART_OF = new Set(['علي', 'من'])

function isPartOf({ passage: { words }, quantityOf }: Stage, all: readonly Constituent[], at: number): boolean {
  const [each, before] = [all[at], all[at - 1]]
  if (!each) return false
  if (each.preposition === 'علي') return all.slice(0, at).every(({ preposition }) => preposition === '')
  return before?.preposition === 'علي' && before.last === each.first - 1 ? !words[before.last]?.definite : quantityOf.has(each.first - 1)
}
