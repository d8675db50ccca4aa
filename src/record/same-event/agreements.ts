import { daysBetween, earlierOf, laterOf } from '../day.ts'
import type { DayWindow, Participant, PlaceOfTelling, Telling, Toll } from '../types.ts'
import { isMutual } from './kinds.ts'
import { likenessOf } from './likeness.ts'

/** Something two tellings share, how much it speaks for one event, and why in words. */
export interface Agreement {
  readonly on: 'participant' | 'place' | 'time' | 'toll' | 'words'
  readonly points: number
  readonly why: string
}

/** Bodies that act every day: to share one says little. */
const BROAD_CLASSES = new Set([
  'army',
  'military',
  'armed-group',
  'un',
  'executive',
  'igo',
  'police',
  'parliament',
  'security',
  'government',
])

/** All that two tellings share. The order is fixed: participants, place, time, tolls, words. */
export function findAgreements(one: Telling, other: Telling): Agreement[] {
  return [
    ...agreeOnParticipants(one, other),
    ...agreeOnPlace(one.places, other.places),
    ...agreeOnTime(one, other),
    ...agreeOnTolls(one.tolls, other.tolls),
    ...agreeOnWords(one, other),
  ]
}

/** No more points for countries than this, however many are shared: neighbours meet all year. */
const MOST_FOR_COUNTRIES = 2

function agreeOnParticipants(one: Telling, other: Telling): Agreement[] {
  const mutual = isMutual(one.kind)
  const agreements: Agreement[] = []
  const taken = new Set<string>()
  let forCountries = 0
  for (const participant of one.participants) {
    const { key } = participant
    if (key === undefined || taken.has(key)) continue
    if (!other.participants.some((each) => each.key === key && (mutual || sideOf(each) === sideOf(participant)))) continue
    taken.add(key)
    let points = pointsOf(participant)
    if (participant.kind === 'country' || participant.kind === 'place') {
      points = Math.min(points, MOST_FOR_COUNTRIES - forCountries)
      forCountries += points
    }
    if (points > 0) agreements.push({ on: 'participant', points, why: `both name ${participant.name} as ${participant.role}` })
  }
  return agreements
}

function pointsOf({ kind, class: group }: Participant): number {
  if (kind === 'person') return 2.5
  if (kind === 'country' || kind === 'place' || kind === 'outlet' || kind === 'agency') return 1
  return group !== undefined && BROAD_CLASSES.has(group) ? 1 : 2
}

/** Who acts, and who is acted on. */
function sideOf({ role }: Participant): 'doing' | 'undergoing' {
  return role === 'recipient' || role === 'victim' || role === 'topic' ? 'undergoing' : 'doing'
}

const PRECISE = new Set<PlaceOfTelling['precision']>(['point', 'city', 'district'])
export const isPrecise = ({ precision }: PlaceOfTelling) => PRECISE.has(precision)

/** The most precise place that both name. */
function agreeOnPlace(one: readonly PlaceOfTelling[], other: readonly PlaceOfTelling[]): Agreement[] {
  let best: Agreement | undefined
  for (const place of one) {
    if (!other.some(({ key }) => key === place.key)) continue
    const points = isPrecise(place) ? 2 : place.precision === 'country' ? 0.5 : 1
    if (!best || points > best.points) best = { on: 'place', points, why: `both place it in ${place.name}` }
  }
  return best ? [best] : []
}

/** A stretch no longer than this is as good as a day. */
const SHORT_STRETCH = 3

function agreeOnTime({ time: one }: Telling, { time: other }: Telling): Agreement[] {
  if (!one || !other) return []
  const from = laterOf(one.from, other.from)
  const to = earlierOf(one.to, other.to)
  if (from > to) return []
  if (one.stated && other.stated) {
    const exact = isShort(one) && isShort(other)
    return [{ on: 'time', points: exact ? 1.5 : 0.5, why: exact ? `both date it to ${from}` : `both date it within ${from} to ${to}` }]
  }
  return [{ on: 'time', points: isShort(one) && isShort(other) ? 1 : 0.5, why: `the days around ${from} fit both` }]
}

const isShort = ({ from, to }: DayWindow) => daysBetween(from, to) < SHORT_STRETCH

function agreeOnTolls(one: readonly Toll[], other: readonly Toll[]): Agreement[] {
  let best: Agreement | undefined
  for (const toll of one) {
    if (toll.min === undefined || toll.min < 2 || toll.approximate) continue
    const same = other.some(
      ({ counts, min, max, approximate }) => !approximate && counts === toll.counts && min === toll.min && max === toll.max,
    )
    if (!same) continue
    const points = toll.min >= 10 ? 2 : 1
    if (!best || points > best.points) best = { on: 'toll', points, why: `both count ${toll.min} ${toll.counts}` }
  }
  return best ? [best] : []
}

/** Evidence this alike is told in the same words. */
export const SAME_WORDS = 0.6

function agreeOnWords(one: Telling, other: Telling): Agreement[] {
  const likeness = likenessOf(one.words, other.words)
  if (likeness < 0.25) return []
  const points = likeness >= SAME_WORDS ? 3 : likeness >= 0.4 ? 2 : 1
  return [{ on: 'words', points, why: `${Math.round(likeness * 100)} % of the words are the same` }]
}
