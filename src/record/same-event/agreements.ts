import { daysBetween, earlierOf, laterOf } from '../day.ts'
import type { DayWindow, Known, Participant, PlaceOfTelling, Telling, Toll } from '../types.ts'
import { shareAnchor } from './anchors.ts'
import { isCampaign } from './campaigns.ts'
import { isDaily, isJourney, isMutual, isRare, isToCome, rarityOf, rolesOfBefallen, rolesOfOnce } from './kinds.ts'
import { likenessOfTellings } from './likeness.ts'
import { agreeOnPeopleBeside } from './people-beside.ts'
import { areOnePoll } from './polls.ts'
import { areSpelledNear, haveOneHead, holdsName, isDescribedAlike, isSameEntity, stemOf } from './same-entity.ts'
import { sideOf } from './sides.ts'

/** Something two tellings share, how much it speaks for one event, and why in words. */
export interface Agreement {
  readonly on: 'participant' | 'beside' | 'article' | 'place' | 'time' | 'toll' | 'kind' | 'words'
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

/** All that two tellings share. The order is fixed: participants, place, time, tolls, kind, words. */
export function findAgreements(one: Telling, other: Telling): Agreement[] {
  return [
    ...agreeOnParticipants(one, other),
    ...agreeOnDescription(one, other),
    ...agreeOnTarget(one, other),
    ...agreeOnPeopleBeside(one, other),
    ...agreeOnPlace(one, other),
    ...agreeOnTime(one, other),
    ...agreeOnTolls(one.tolls, other.tolls),
    ...agreeOnArticle(one, other),
    ...agreeOnKind(one, other),
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
    const its = other.participants.filter((each) => mutual || sideOf(each) === sideOf(participant))
    const same = its.find((each) => isSameEntity(each, participant)) ?? its.find((each) => areNamed(each, participant))
    const known = participant.key === undefined ? same : participant
    if (!same || known?.key === undefined || taken.has(stemOf(known.key))) continue
    taken.add(stemOf(known.key))
    if (isPlaceOfBoth(known, one, other)) continue
    let points = befalls(one, other, participant, same) ? ENOUGH_ALONE : pointsOf(known)
    if (known.kind === 'country' || known.kind === 'place') {
      points = Math.min(points, MOST_FOR_COUNTRIES - forCountries)
      forCountries += points
    }
    if (points > 0) agreements.push({ on: 'participant', points, why: `both name ${known.name} as ${participant.role}` })
  }
  return agreements
}

/** Are both of what happens every day, and of no campaign? */
const areOfADay = (one: Telling, other: Telling) => isDaily(one.kind) && isDaily(other.kind) && !(isCampaign(one) && isCampaign(other))

/** «قصف الغوطة»: where a raid fell and what it hit are one thing in common, not two. */
function isPlaceOfBoth({ kind, key }: Participant, one: Telling, other: Telling): boolean {
  if (kind !== 'place' || !areOfADay(one, other) || rarityOf(one.kind) + rarityOf(other.kind) > 0) return false
  return [one, other].every(({ places }) => places.some((place) => place.key === key))
}

/** «23 دبلوماسيا روسيا»: who is not named, and described in the same words. */
function agreeOnDescription(one: Telling, other: Telling): Agreement[] {
  const described = one.participants.find((participant) => other.participants.some((each) => isDescribedAlike(each, participant)))
  return described ? [{ on: 'participant', points: 1.5, why: `both speak of «${described.name}»` }] : []
}

/** «سوق مزدحمة» and «سوق بحري»: what was hit is called by one noun. It says little by itself, and much beside town and day. */
function agreeOnTarget(one: Telling, other: Telling): Agreement[] {
  const hit = ({ role, kind }: Participant) => role === 'recipient' && kind === 'words'
  const target = one.participants.find((each) => hit(each) && other.participants.some((its) => hit(its) && haveOneHead(each, its)))
  return target ? [{ on: 'participant', points: 0.5, why: `both name as what was hit «${target.name}»` }] : []
}

/** An article that tells of a rare thing twice tells of one. */
function agreeOnArticle(one: Telling, other: Telling): Agreement[] {
  if (one.article !== other.article) return []
  if (isRestated(one, other)) return [{ on: 'article', points: ENOUGH_ALONE, why: 'the headline says what the article then tells' }]
  if (befallsOthers(one, other) || areDoneByOthers(one, other)) return []
  return one.kind === other.kind && isRare(one.kind) ? [{ on: 'article', points: 2, why: 'one article tells it twice' }] : []
}

/** One is the headline, and the other the first that the article then tells of the kind. What will be is not what was. */
const isRestated = (one: Telling, other: Telling) =>
  one.opening !== undefined &&
  other.opening !== undefined &&
  one.opening !== other.opening &&
  (one.kind === other.kind || isToCome(one) === isToCome(other))

/** «ألمانيا: ستطرد أربعة، وفرنسا أربعة»: an article may list what several did. */
function areDoneByOthers(one: Telling, other: Telling): boolean {
  const [here, there] = [one, other].map(({ participants }) => participants.filter(({ role }) => role === 'actor'))
  if (!here?.length || !there?.length) return false
  return !here.some((each) => there.some((its) => mayBeOne(each, its)))
}

const areNamed = (one: Known, other: Known) => holdsName(one, other) || holdsName(other, one) || areSpelledNear(one, other)

/** Nothing in how the two are called or described says that they are two. */
const mayBeOne = (one: Known, other: Known) => isSameEntity(one, other) || areNamed(one, other) || isDescribedAlike(one, other)

/** A person whom such a thing befalls: with the days, that is enough. */
export const ENOUGH_ALONE = 4.5

function befalls(one: Telling, other: Telling, here: Participant, there: Participant): boolean {
  const isPerson = here.kind === 'person' || there.kind === 'person'
  return isPerson && rolesOfBefallen(one.kind).includes(here.role) && rolesOfBefallen(other.kind).includes(there.role)
}

function pointsOf({ kind, class: group }: Participant): number {
  if (kind === 'person') return 2.5
  if (kind === 'country' || kind === 'place' || kind === 'outlet' || kind === 'agency') return 1
  return group !== undefined && BROAD_CLASSES.has(group) ? 1 : 2
}

const PRECISE = new Set<PlaceOfTelling['precision']>(['point', 'city', 'district'])
export const isPrecise = ({ precision }: PlaceOfTelling) => PRECISE.has(precision)

/** Where a telling is placed, and the towns that take part in it: «صفاقس» may be read as either. */
function placesOf({ places, participants }: Telling): readonly PlaceOfTelling[] {
  const towns = participants.flatMap(({ key, kind, name, country }): PlaceOfTelling[] => {
    return key !== undefined && kind === 'place' ? [{ key, kind, name, precision: 'city', ...(country ? { country } : {}) }] : []
  })
  return towns.length === 0 ? places : [...places, ...towns]
}

/** The most precise place that both name, or that one names where the other names its country. A town that takes part in both counts there. */
function agreeOnPlace(one: Telling, other: Telling): Agreement[] {
  const [here, there] = [placesOf(one), placesOf(other)]
  const takePart = new Set([one, other].flatMap(({ participants }) => participants.flatMap(({ key }) => key ?? [])))
  const isPlaced = (place: PlaceOfTelling) => [...one.places, ...other.places].includes(place) || !takePart.has(place.key)
  let best: Agreement | undefined
  for (const place of here) {
    const same = there.find(({ key }) => key === place.key)
    const isShared = same !== undefined && (isPlaced(place) || isPlaced(same))
    const points = isShared ? pointsOfPlace(place) : Math.max(0, ...there.map((each) => pointsOfPart(place, each)))
    if (points > (best?.points ?? 0)) best = { on: 'place', points, why: `both place it in ${place.name}` }
  }
  return best ? [best] : []
}

function pointsOfPlace(place: PlaceOfTelling): number {
  return isPrecise(place) ? 2 : place.precision === 'country' ? 0.5 : 1
}

/** «Moscow» and «Russia», «Miami» and «Florida», either way round; or two wide places of one country, as «al-Haouz» and «south of Marrakesh». */
function pointsOfPart(one: PlaceOfTelling, other: PlaceOfTelling): number {
  if (one.country === undefined || one.country !== other.country) return 0
  if ((one.precision === 'country') !== (other.precision === 'country')) return 0.5
  if (!isPrecise(one) && !isPrecise(other)) return 0.5
  const isPart =
    one.province !== undefined && one.province === other.province && (one.precision === 'province') !== (other.precision === 'province')
  return isPart ? 1 : 0
}

/** A stretch no longer than this is as good as a day. */
const SHORT_STRETCH = 3

function agreeOnTime(here: Telling, there: Telling): Agreement[] {
  const { time: one } = here
  const { time: other } = there
  if (!one || !other) return []
  const from = laterOf(one.from, other.from)
  const to = earlierOf(one.to, other.to)
  if (from > to) return []
  if (one.stated && other.stated) {
    const exact = isShort(one) && isShort(other)
    return [{ on: 'time', points: exact ? 1.5 : 0.5, why: exact ? `both date it to ${from}` : `both date it within ${from} to ${to}` }]
  }
  const nearly = isShort(one) && isShort(other) && !areOfTwoDays(here, there)
  return [{ on: 'time', points: nearly ? 1 : 0.5, why: `the days around ${from} fit both` }]
}

/** What happens every day, published on two days, and neither names its day. */
function areOfTwoDays(one: Telling, other: Telling): boolean {
  return areOfADay(one, other) && !one.time?.stated && !other.time?.stated && one.published?.from !== other.published?.from
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

/** Whom it befalls, where such a thing befalls a person once. */
const befallenIn = ({ kind, participants }: Telling) => participants.filter(({ role }) => rolesOfOnce(kind).includes(role))

/** Both say whom it befalls, and in no words that may mean one person: «وزير الخارجية ريكس تيلرسون», «مساعده الخاص». */
function befallsOthers(one: Telling, other: Telling): boolean {
  const [here, there] = [befallenIn(one), befallenIn(other)]
  if (here.length === 0 || there.length === 0) return false
  if (here.some((each) => there.some((its) => mayBeOne(each, its)))) return false
  // «استهدفت موكبهما»: who is meant stands beside.
  const isBeside = (them: readonly Participant[], { beside }: Telling, its: readonly Participant[]) =>
    its.every(({ kind }) => kind === 'words') && them.some((each) => beside.some((person) => mayBeOne(each, person)))
  return !isBeside(here, other, there) && !isBeside(there, one, here)
}

/** What befalls a person once is seldom for that person: where the two do not name or describe one alike, it says half as much. */
function agreeOnKind(one: Telling, other: Telling): Agreement[] {
  const { kind } = one
  if (isJourney(kind) && kind === other.kind && shareAnchor(one, other))
    return [{ on: 'kind', points: 1, why: 'nobody goes there twice in a week' }]
  if (areOnePoll(one, other)) return [{ on: 'kind', points: 3, why: 'a country votes once on a day' }]
  if (befallsOthers(one, other)) return []
  const roles = rolesOfOnce(kind)
  const isDescribed = befallenIn(one).some((each) => befallenIn(other).some((its) => isDescribedAlike(each, its)))
  const isUnnamed = roles.length > 0 && !isDescribed && !shareAnchor(one, other)
  const points = kind === other.kind ? rarityOf(kind) / (isUnnamed ? 2 : 1) : 0
  return points > 0 ? [{ on: 'kind', points, why: `such a thing is told seldom: ${kind}` }] : []
}

/** Evidence this alike is told in the same words. */
export const SAME_WORDS = 0.6
/** Evidence this alike is one sentence, a word or two put otherwise. */
export const ONE_SENTENCE = 0.8

function agreeOnWords(one: Telling, other: Telling): Agreement[] {
  const likeness = likenessOfTellings(one, other)
  if (likeness < 0.25) return []
  const points = likeness >= ONE_SENTENCE ? ENOUGH_ALONE : likeness >= SAME_WORDS ? 3.5 : likeness >= 0.4 ? 2 : 1
  return [{ on: 'words', points, why: `${Math.round(likeness * 100)} % of the words are the same` }]
}
