import { isHarm } from '../same-event/kinds.ts'
import { stemOf } from '../same-event/same-entity.ts'
import { nameWords } from '../telling/entity-key.ts'
import type { DayWindow, EntityKey, Known, Participant, PlaceOfTelling, Responsibility, Slot, SourceLink, Telling, Toll } from '../types.ts'
import { gatherSlot, type Word } from './slots.ts'

/** A telling with its place among the reports of its event, and its origin. */
export interface Told {
  readonly telling: Telling
  readonly report: number
  readonly origin: number
}

function words<Value>(told: readonly Told[], valuesOf: (telling: Telling) => readonly Value[]): Word<Value>[] {
  return told.flatMap(({ telling, report, origin }) => valuesOf(telling).map((value) => ({ value, report, origin })))
}

/** The days that texts name. What is only taken from the day of publication is no report, and stands in where nobody names a day. */
export function gatherTimes(told: readonly Told[]): Slot<DayWindow> {
  const times = words(told, ({ time }) => (time ? [time] : []))
  const stated = times.filter(({ value }) => value.stated)
  return gatherSlot(stated.length > 0 ? stated : times, ({ from, to }) => `${from}/${to}`)
}

export function gatherPlaces(told: readonly Told[]): Slot<PlaceOfTelling> {
  return gatherSlot(
    words(told, ({ places }) => places),
    ({ key }) => key,
  )
}

/** Those known by name are one across articles; descriptions are one only where the words are the same. */
export function gatherParticipants(told: readonly Told[]): Slot<Participant> {
  const said = nameFully(words(told, ({ participants }) => participants))
  const known = new Map(said.flatMap(({ value }) => (value.key === undefined ? [] : [[writtenName(value), value.key] as const])))
  return gatherSlot(
    said,
    (participant) => `${participant.role} ${participant.key ?? known.get(writtenName(participant)) ?? writtenName(participant)}`,
    (one, other) => one.key !== undefined && (other.key === undefined || one.name.length > other.name.length),
  )
}

/** A name that one report ties to a country and another does not is one name within an event, unless reports tie it to two. */
function nameFully(said: readonly Word<Participant>[]): Word<Participant>[] {
  const full = new Map<EntityKey, Set<EntityKey>>()
  for (const { key } of said.map(({ value }) => value)) {
    if (key !== undefined && stemOf(key) !== key) full.set(stemOf(key), (full.get(stemOf(key)) ?? new Set()).add(key))
  }
  return said.map((word) => {
    const [key, ...others] = (word.value.key !== undefined && full.get(word.value.key)) || []
    return key === undefined || others.length > 0 ? word : { ...word, value: { ...word.value, key } }
  })
}

function identityOf({ key, name }: Known): string {
  return key ?? writtenName({ name })
}

const writtenName = ({ name }: Pick<Known, 'name'>) => `«${nameWords(name).join(' ')}»`

export function gatherTolls(told: readonly Told[]): Slot<Toll> {
  return gatherSlot(
    words(told, ({ tolls }) => tolls),
    ({ counts, min, max }) => `${counts} ${min ?? ''}-${max ?? ''}`,
  )
}

/** Who is said to have done harm, and whether as a fact, as a claim of their own, or as an accusation. */
export function gatherResponsibility(told: readonly Told[]): Slot<Responsibility> {
  const said = words(told, (telling) => {
    if (!isHarm(telling.kind)) return []
    const parties = telling.participants.filter(({ role, key }) => role === 'actor' && key !== undefined)
    return parties.map((party): Responsibility => ({ party: toParty(party), how: howSaid(party, telling) }))
  })
  return gatherSlot(said, ({ party, how }) => `${how} ${identityOf(party)}`)
}

function toParty({ key, kind, name, english, country }: Known): Known {
  return { ...(key ? { key } : {}), kind, name, ...(english ? { english } : {}), ...(country ? { country } : {}) }
}

function howSaid(party: Known, { chain, status }: Telling): Responsibility['how'] {
  if (status === 'denied') return 'denied'
  const end: SourceLink | undefined = chain.at(-1)
  if (!end) return 'told'
  if (end.key === party.key && end.key !== undefined) return end.stance === 'denies' ? 'denied' : 'claimed'
  return end.stance === 'accuses' ? 'accused' : 'told'
}
