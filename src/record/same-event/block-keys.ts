import { addDays, daysBetween } from '../day.ts'
import type { DayWindow, Participant, PlaceOfTelling, Telling } from '../types.ts'
import { isPrecise } from './agreements.ts'
import { anchorsOf, widened } from './anchors.ts'
import { groupsOf, isLasting, isRare, isStanding, isToCome, isVerbal } from './kinds.ts'
import { pollKeys } from './polls.ts'
import { descriptionKey, stemOf } from './same-entity.ts'
import { STILL } from './time-objections.ts'

/** A window up to this long is entered day by day; a longer one by its month or year alone. */
const LONGEST_WINDOW = 12
/** Keys a telling is entered under, at the most: cost stays linear whatever a reading holds. */
const MOST_KEYS = 160
/** The features of one telling that are combined. */
const MOST_FEATURES = 7

/**
 * The keys under which a telling is found by those that may tell the same event: kind, two features, day. Two tellings are compared only
 * where they share a key, so that cost grows with the reports of one event and not with the record. Features go in pairs because most are
 * not rare: an army, a country, a day stand in thousands of reports.
 */
export function blockKeys(telling: Telling): string[] {
  const features = featuresOf(telling)
  const times = timesOf(telling)
  const keys = [...anchorKeys(telling), ...openingKeys(telling), ...pollKeys(telling)]
  for (const group of groupsOf(telling.kind)) {
    for (const pair of [...tellingAlone(telling), ...pairsOf(features)]) {
      for (const time of times) {
        if (keys.length >= MOST_KEYS) return keys
        keys.push(`${group}|${pair}|${time}`)
      }
    }
  }
  return keys
}

/** A person, a town, a large toll, or who is described: on one day, enough to be compared. Of what is said every day more is asked. */
function tellingAlone({ kind, participants, beside, places, tolls }: Telling): string[] {
  if (isVerbal(kind)) return []
  const people = [...participants, ...beside].flatMap(({ key, kind: entity }) =>
    key !== undefined && (entity === 'person' || entity === 'place') ? [stemOf(key)] : [],
  )
  const towns = places.filter(isPrecise).map(({ key }) => key)
  const figures = tolls.flatMap(({ counts, min = 0 }) => (min >= LARGE ? [`${min} ${counts}`] : []))
  const described = isRare(kind) ? participants.flatMap((each) => descriptionKey(each) ?? []) : []
  return [...new Set([...people, ...towns, ...figures, ...described])].slice(0, MOST_ALONE)
}

/** A toll this large is seldom met twice on a day. */
const LARGE = 10
const MOST_ALONE = 6

/** A headline and the article under it. */
function openingKeys({ article, kind, opening }: Telling): string[] {
  return opening === undefined ? [] : groupsOf(kind).map((group) => `${group}|opening|${article}`)
}

/** An anchored event is looked for by its months, whatever the days. */
function anchorKeys(telling: Telling): string[] {
  const window = widened(telling)
  if (!window) return []
  const months = new Set<string>()
  for (let day = addDays(window.from, -1); day <= window.to; day = addDays(day, 28)) months.add(day.slice(0, 7))
  months.add(window.to.slice(0, 7))
  months.add(addDays(window.to, 1).slice(0, 7))
  return anchorsOf(telling).flatMap((anchor) => [...months].map((month) => `${anchor}|${month}`))
}

/** What a telling can be found by, the rarest first. */
function featuresOf(telling: Telling): string[] {
  const people = telling.participants.filter(({ key }) => key !== undefined).sort(byRarity)
  const places = [...telling.places].sort((one, other) => rankOf(one) - rankOf(other))
  const tolls = telling.tolls.flatMap(({ counts, min }) => (min !== undefined && min > 1 ? [`${min} ${counts}`] : []))
  const words = rareWords(telling.words)
  const all = [...people.map(({ key }) => stemOf(key ?? '')), ...places.map(({ key }) => key), ...tolls, ...words]
  return [...new Set(all)].slice(0, MOST_FEATURES)
}

function byRarity(one: Participant, other: Participant): number {
  const rank = ({ kind }: Participant) => (kind === 'person' ? 0 : kind === 'organisation' ? 1 : 2)
  return rank(one) - rank(other)
}

function rankOf({ precision }: PlaceOfTelling): number {
  return precision === 'country' ? 2 : precision === 'region' || precision === 'province' ? 1 : 0
}

/** Long words are rarer than short ones. The same for every telling, so that two alike choose alike. */
function rareWords(words: readonly string[]): string[] {
  return [...words]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .slice(0, 3)
    .map((word) => `~${word}`)
}

function pairsOf(features: readonly string[]): string[] {
  const pairs: string[] = []
  for (const [index, one] of features.entries()) {
    for (const other of features.slice(index + 1)) pairs.push(one < other ? `${one}+${other}` : `${other}+${one}`)
  }
  return pairs
}

function timesOf(telling: Telling): string[] {
  const { time, published } = telling
  const month = published?.from.slice(0, 7) ?? ''
  if (!time) return [`undated ${month}`]
  const announced = isToCome(telling) ? [`announced ${month}`, time.from.slice(0, 7)] : stillOf(telling, time)
  const length = daysBetween(time.from, time.to)
  if (length > LONGEST_WINDOW) return [...announced, time.from.slice(0, 7)]
  return [...announced, ...Array.from({ length: length + 1 }, (_, day) => addDays(time.from, day))]
}

/** What goes on is looked for by its months: it is news again weeks later. */
function stillOf({ status, kind }: Telling, { from, to }: DayWindow): string[] {
  if (!isStanding(kind) && (status !== 'ongoing' || !isLasting(kind))) return []
  return [...new Set([addDays(from, -STILL), to].map((day) => `still ${day.slice(0, 7)}`))]
}
