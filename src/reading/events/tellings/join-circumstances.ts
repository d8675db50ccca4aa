import type { Entity, EntityId, ReportedEvent, TimeExpression } from '../../types.ts'
import { isWide } from '../circumstances/places-within.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { isAtOnePlace } from './incident.ts'
import { SETTLEMENTS } from './lie-apart.ts'
import { isPointedAt } from './refers-back.ts'
import { areOfOneAge } from './same-circumstances.ts'

/** A town says more than its country, or than its province unless they bear one name. */
export function narrower({ book }: Stage, one: ReportedEvent, { places: more }: ReportedEvent): readonly EntityId[] {
  const { places: known } = one
  const sizeOf = (place: EntityId) => (book.get(place)?.kind === 'country' ? 2 : isWide(book.get(place)) && isAtOnePlace(one) ? 1 : 0)
  const [ours, theirs] = [known, more].map((places) => Math.min(...places.map(sizeOf), WIDEST))
  if (OF_COUNTRIES.has(one.kind) && known.some((place) => book.get(place)?.kind === 'country')) return known
  if (OF_COUNTRIES.has(one.kind) && more.some((place) => book.get(place)?.kind === 'country')) return more
  const isSameName = known.some((place) => more.some((each) => book.get(place)?.name.endsWith(book.get(each)?.name ?? '')))
  if (isToldCloser(book, known, more)) return more
  const areAllNarrow = more.every((place) => book.get(place)?.kind !== 'country') || known.length === 0
  return (theirs ?? WIDEST) < (ours ?? WIDEST) && !isSameName && areAllNarrow ? more : known
}

/** What a whole country holds, though one town of it be told: «انتخابات الرئاسة … في الجيزة». */
const OF_COUNTRIES = new Set(['vote', 'elect', 'referendum', 'state-of-emergency', 'coup-attempt'])

/** «سوق شمالي الخرطوم», «سوق في الخرطوم» … «في مدينة بحري شمالي الخرطوم»: a town first, and then the area around it that the other telling names. */
function isToldCloser(book: Stage['book'], known: readonly EntityId[], [town, ...around]: readonly EntityId[]): boolean {
  const [here, ...others] = [town, ...known].map((place) => book.get(place ?? ''))
  if (!isTown(here) || known.length === 0 || others.some((place) => place?.country !== here?.country || place === here)) return false
  const isAround = (place: Entity | undefined) =>
    around.some((each) => (isTown(place) ? book.get(each) !== place : true) && book.get(each)?.name.endsWith(place?.name ?? ''))
  return others.every(isAround)
}

const isTown = (place: Entity | undefined) => SETTLEMENTS.has(place?.class ?? '')

/** Wider than any place. */
const WIDEST = 3

/**
 * The time of an event by two tellings: the one that is told, the day and not its month, and of two that happened the earlier, since a noun under «أعلن»,
 * «ندد» is dated by who says so. What is pointed at keeps its day: «نتيجة هذه الانتخابات تفوق تلك التي حققها في 2012».
 */
export function timeOfBoth(stage: Stage, one: ReportedEvent, other: ReportedEvent): number | undefined {
  const { times } = stage
  if (isPointedAt(stage, other) && !areOfOneAge(stage, one, other)) return one.time
  const [ours, theirs] = [times[one.time ?? -1], times[other.time ?? -1]]
  if (!ours || !theirs) return one.time ?? other.time
  if (!isPlaced(theirs)) return one.time
  if (!isPlaced(ours) || isMoreExact(theirs, ours)) return other.time
  const isEarlier = theirs.to < ours.from && REAL.has(one.status) && REAL.has(other.status)
  return isEarlier ? other.time : one.time
}

/** A time on the calendar. */
interface Placed extends TimeExpression {
  readonly from: string
  readonly to: string
}

function isPlaced(time: TimeExpression): time is Placed {
  return time.from !== undefined && time.to !== undefined && time.type !== 'DURATION'
}

function isMoreExact(one: Placed, other: Placed): boolean {
  return other.from <= one.from && one.to <= other.to && (other.from < one.from || one.to < other.to)
}
