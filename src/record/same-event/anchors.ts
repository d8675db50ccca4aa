import { addDays } from '../day.ts'
import type { DayWindow, Participant, Telling } from '../types.ts'
import { isPrecise } from './agreements.ts'
import { groupsOf, isJourney, isMutual, isRare, isToCome, rolesOfBefallen, rolesOfOnce } from './kinds.ts'
import { stemOf } from './same-entity.ts'

/**
 * What makes an event known by itself: the person it befalls («dismissal of X», «attack on X»), the town of a rare thing («air crash at Y»), who
 * travels to which country, and which two are to meet. Two tellings that share an anchor are compared even where their days do not meet.
 *
 * @example
 * anchorsOf(dismissal) // ['family14 person:ريكس تيلرسون']
 */
export function anchorsOf(telling: Telling): string[] {
  const marks = [...befallen(telling), ...journeys(telling), ...meetings(telling)]
  const grouped = groupsOf(telling.kind).flatMap((group) => marks.map((mark) => `${group} ${mark}`))
  return [...new Set([...grouped, ...towns(telling)])]
}

const peopleOf = ({ participants }: Telling, isMeant: (participant: Participant) => boolean) =>
  participants.flatMap((each) => (each.kind === 'person' && each.key !== undefined && isMeant(each) ? [stemOf(each.key)] : []))

function befallen(telling: Telling): string[] {
  const roles = rolesOfBefallen(telling.kind)
  return peopleOf(telling, ({ role }) => roles.includes(role))
}

function towns({ kind, places }: Telling): string[] {
  return isRare(kind) && rolesOfOnce(kind).length === 0 ? places.filter(isPrecise).map(({ key }) => `${kind} ${key}`) : []
}

/** Nobody travels to one country twice within days. */
function journeys(telling: Telling): string[] {
  if (!isJourney(telling.kind)) return []
  const countries = new Set(
    [...telling.places, ...telling.participants.filter(({ role }) => role === 'host')].flatMap(({ country }) => country ?? []),
  )
  const travellers = telling.participants.flatMap(({ role, key, country, kind }) => {
    return role === 'actor' && kind === 'person' && key !== undefined ? [{ mark: stemOf(key), home: country }] : []
  })
  return travellers.flatMap(({ mark, home }) => [...countries].flatMap((country) => (country === home ? [] : [`${mark} ${country}`])))
}

/** Two who are to meet, or may: until they do, it is one meeting that is spoken of. */
function meetings(telling: Telling): string[] {
  if (!isMutual(telling.kind) || !(isToCome(telling) || telling.status === 'hypothetical')) return []
  const people = [...new Set(peopleOf(telling, ({ role }) => role !== 'topic'))].sort()
  return people.length === 2 ? [people.join('+')] : []
}

export function shareAnchor(one: Telling, other: Telling): boolean {
  const its = anchorsOf(other)
  return anchorsOf(one).some((anchor) => its.includes(anchor))
}

/** News comes back to what happened for so long, in days, without naming the day. */
const ECHO = 7
/** Background without a date is mostly of the last weeks, where it is of what the news is about. */
const BACK = 31

/** The days on which an anchored event can have taken place: wider than its window where the text names no day. */
export function widened({ time, published }: Telling): DayWindow | undefined {
  if (time?.stated) return time
  if (time) return { ...time, from: addDays(time.from, -ECHO) }
  return published && { from: addDays(published.from, -BACK), to: published.to, stated: false }
}
