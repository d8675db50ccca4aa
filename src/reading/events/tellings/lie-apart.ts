import { foldSpelling } from '../../../text/normalise.ts'
import type { Entity, EntityId } from '../../types.ts'
import { isWide } from '../circumstances/places-within.ts'
import type { Stage } from '../stage.ts'

/** Farther from one another than this, in degrees, no two places saw one incident. */
const FAR = 0.3

/** Classes of places of which one does not hold another. */
export const SETTLEMENTS = new Set(['city', 'town', 'village', 'settlement'])

/** Whether none of some places is, holds or is near one of others; where both name a town the provinces around them say nothing. */
export function lieApart(stage: Stage, some: readonly EntityId[], others: readonly EntityId[]): boolean {
  const [ours, theirs] = [narrow(stage, some), narrow(stage, others)]
  return ours.every((place) => theirs.every((each) => areFar(stage, place, each)))
}

/** A place that is no province or region. */
export function isTown({ book }: Stage, place: EntityId): boolean {
  return book.get(place)?.kind === 'place' && !isWide(book.get(place))
}

function narrow(stage: Stage, places: readonly EntityId[]): readonly EntityId[] {
  const towns = places.filter((place) => isTown(stage, place))
  return towns.length > 0 ? towns : places
}

function areFar(stage: Stage, one: EntityId, other: EntityId): boolean {
  if (one === other) return false
  const [ours, theirs] = [stage.book.get(one), stage.book.get(other)]
  if (isWide(ours) || isWide(theirs) || ours?.country !== theirs?.country) return areApart(stage, one, other)
  const between = distance(ours, theirs)
  if (between !== undefined) return between > FAR
  return areApart(stage, one, other) || [ours, theirs].every((each) => SETTLEMENTS.has(each?.class ?? ''))
}

/** Another country, or two of one size: a country holds its towns, a town its quarters, and «أوروبا» its countries. */
export function areApart({ book }: Stage, one: EntityId, other: EntityId): boolean {
  if (one === other) return false
  const [ours, theirs] = [book.get(one), book.get(other)]
  if (!ours || !theirs || isNameOf(ours, theirs) || isManyCountries(ours) || isManyCountries(theirs)) return false
  return ours.country !== theirs.country || (ours.kind === theirs.kind && ours.class === theirs.class)
}

/** Words that stand before a place's name and leave it that place or a part of it, folded. */
const AROUND = new Set(
  `شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط ريف محافظه ولايه اقليم منطقه مدينه بلده قريه قضاء مديريه مقاطعه حي في`.split(' '),
)

/** «سيناء» and «شمال سيناء», «محافظة إدلب» and «إدلب». */
function isNameOf({ name: one }: Entity, { name: other }: Entity): boolean {
  if (one === other) return true
  const [ours, theirs] = [one, other].map((name) =>
    foldSpelling(name)
      .split(' ')
      .filter((word) => !AROUND.has(word))
      .join(' '),
  )
  return ours === theirs
}

/** «أوروبا», «الشرق الأوسط». */
function isManyCountries({ country, class: finer }: Entity): boolean {
  return country === undefined && finer === 'region'
}

/** «سرمدا» and «مدينة حلب», of different size: two settlements that lie far from one another, so that neither holds the other. */
export function areFarTowns({ book }: Stage, one: EntityId, other: EntityId): boolean {
  const [ours, theirs] = [book.get(one), book.get(other)]
  if (![ours, theirs].every((each) => SETTLEMENTS.has(each?.class ?? ''))) return false
  return (distance(ours, theirs) ?? 0) > FAR
}

/** «دمشق» and «جرمانا»: known to lie close to one another. */
export function areNear({ book }: Stage, one: EntityId, other: EntityId): boolean {
  return (distance(book.get(one), book.get(other)) ?? WORLD) <= FAR
}

/** In degrees. */
const WORLD = 360

function distance(one: Entity | undefined, other: Entity | undefined): number | undefined {
  const [ours, theirs] = [one?.place, other?.place]
  if (ours?.latitude === undefined || ours.longitude === undefined) return undefined
  if (theirs?.latitude === undefined || theirs.longitude === undefined) return undefined
  return Math.hypot(ours.latitude - theirs.latitude, ours.longitude - theirs.longitude)
}
