import type { Participant, PlaceOfTelling, Telling } from '../types.ts'
import { isPrecise, SAME_WORDS } from './agreements.ts'
import { shareAnchor } from './anchors.ts'
import { objectToCampaign } from './campaigns.ts'
import { objectToGround } from './ground.ts'
import { areNear, isMutual } from './kinds.ts'
import { likenessOfTellings } from './likeness.ts'
import { areSpelledNear, isDescribedOtherwise, stemOf } from './same-entity.ts'
import { sideOf } from './sides.ts'
import { objectToTime, objectToWeeks } from './time-objections.ts'
import { objectToTolls } from './tolls.ts'

/**
 * What keeps two tellings from being one event, in words; undefined where nothing does. A denial is no objection: it is told of the same event.
 *
 * @example
 * findObjection(meetingOfMonday, meetingOfNextMonday) // 'one is dated 2018-03-05, the other 2018-03-12'
 */
export function findObjection(one: Telling, other: Telling): string | undefined {
  if (!areNear(one.kind, other.kind)) return `${one.kind} is not ${other.kind}`
  if (isSupposed(one) !== isSupposed(other) && !shareStatedDay(one, other) && !mayBeMeant(one, other))
    return 'one is only demanded or supposed'
  if (isAttempt(one) ? isDeath(other) : isDeath(one) && isAttempt(other)) return 'one is an attempt that failed, the other a death'
  if (shareAnchor(one, other)) return objectToWeeks(one, other)
  const alike = likenessOfTellings(one, other) >= SAME_WORDS
  return (
    objectToTime(one, other, alike) ??
    (alike ? undefined : (objectToCampaign(one, other) ?? objectToGround(one, other))) ??
    objectToPlaces(one.places, other.places) ??
    objectToPeople(one, other) ??
    objectToDescriptions(one, other) ??
    objectToTolls(one, other) ??
    (one.retold === other.retold || alike || one.time?.stated || other.time?.stated ? undefined : 'background without a date beside news')
  )
}

/** «محاولة قتل» is told of the living. */
const isAttempt = ({ kind, status }: Telling) => (kind === 'kill' || kind === 'assassinate') && status === 'failed'
const isDeath = ({ kind, status }: Telling) => kind === 'die' && status !== 'failed'

const isSupposed = ({ status }: Telling) => status === 'hypothetical' || status === 'demanded'

/** «القمة التي قد تعقد الثلاثاء»: with its day, what may be is what another says will be. What is demanded is not what was done. */
function shareStatedDay({ time: one, status }: Telling, { time: other, status: its }: Telling): boolean {
  if (status === 'demanded' || its === 'demanded') return false
  return one?.stated === true && other?.stated === true && one.from === other.from && one.to === other.to
}

/** «كان قد يقيله»: whom it befalls once says which event may be meant. What is demanded is not what was done. */
function mayBeMeant(one: Telling, other: Telling): boolean {
  return one.status !== 'demanded' && other.status !== 'demanded' && shareAnchor(one, other)
}

function objectToPlaces(one: readonly PlaceOfTelling[], other: readonly PlaceOfTelling[]): string | undefined {
  if (one.length === 0 || other.length === 0 || one.some((place) => other.some((each) => fits(place, each)))) return undefined
  return `one is placed in ${one[0]?.name ?? ''}, the other in ${other[0]?.name ?? ''}`
}

/** The same place, or one may lie in the other. */
function fits(one: PlaceOfTelling, other: PlaceOfTelling): boolean {
  if (one.key === other.key) return true
  if (one.country !== other.country) return one.country === undefined || other.country === undefined
  if (isPrecise(one) && isPrecise(other)) return false
  const differ = one.province !== undefined && other.province !== undefined && one.province !== other.province
  return !differ
}

/** «Lavrov and Zarif» is not «Lavrov and Çavuşoğlu», unless one table on one day holds them all. */
function objectToPeople(one: Telling, other: Telling): string | undefined {
  if (sharePreciseDayAndPlace(one, other)) return undefined
  const sides = isMutual(one.kind) ? [undefined] : (['doing', 'undergoing'] as const)
  for (const side of sides) {
    for (const kind of ['person', 'country'] as const) {
      const [here, there] = [namesOf(one, kind, side), namesOf(other, kind, side)]
      const first = findMissing(here, there)
      const second = findMissing(there, here)
      if (first && second) return `one has ${first.name}, the other ${second.name}`
    }
  }
  return undefined
}

function namesOf({ participants }: Telling, kind: Participant['kind'], side: ReturnType<typeof sideOf> | undefined) {
  const meant = participants.filter((each) => each.kind === kind && each.role !== 'topic' && (side === undefined || sideOf(each) === side))
  return new Map(meant.flatMap((each) => (each.key === undefined ? [] : [[stemOf(each.key), each] as const])))
}

/** The first of one side that the other does not name, in any spelling. */
function findMissing(here: ReadonlyMap<string, Participant>, there: ReadonlyMap<string, Participant>): Participant | undefined {
  const others = [...there.values()]
  return [...here].find(([key, each]) => !there.has(key) && !others.some((other) => areSpelledNear(each, other)))?.[1]
}

/** Whom it befalls is described, and not as the same: «Russian diplomats» are not «British diplomats». */
function objectToDescriptions(one: Telling, other: Telling): string | undefined {
  for (const here of one.participants.filter(({ role }) => role === 'victim')) {
    const there = other.participants.find((each) => each.role === 'victim' && isDescribedOtherwise(here, each))
    if (there) return `one speaks of «${here.name}», the other of «${there.name}»`
  }
  return undefined
}

function sharePreciseDayAndPlace(one: Telling, other: Telling): boolean {
  const sameDay = one.time?.stated && other.time?.stated && one.time.from === other.time.from && one.time.to === other.time.to
  return sameDay === true && one.places.some((place) => isPrecise(place) && other.places.some(({ key }) => key === place.key))
}
