import { addDays } from '../day.ts'
import type { DayWindow, Telling } from '../types.ts'
import { isPrecise } from './agreements.ts'
import { groupsOf, isRare, rolesOfOnce } from './kinds.ts'
import { stemOf } from './same-entity.ts'

/**
 * What makes an event known by itself: the person it befalls once («dismissal of X»), or the town of a rare thing («air crash at Y»). Two
 * tellings that share an anchor are compared even where their days do not meet.
 *
 * @example
 * anchorsOf(dismissal) // ['family14 person:ريكس تيلرسون']
 */
export function anchorsOf({ kind, participants, places }: Telling): string[] {
  const roles = rolesOfOnce(kind)
  const people = participants.flatMap(({ role, key, kind: entity }) => {
    return entity === 'person' && key !== undefined && roles.includes(role) ? [stemOf(key)] : []
  })
  const towns = isRare(kind) && roles.length === 0 ? places.filter(isPrecise).map(({ key }) => key) : []
  const groups = groupsOf(kind)
  return [
    ...new Set([...people.flatMap((person) => groups.map((group) => `${group} ${person}`)), ...towns.map((town) => `${kind} ${town}`)]),
  ]
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
