import type { Hit } from '../../lexicon/finder.ts'
import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import { bareStem } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'
import { longestPlaces, type Trust, trustOf } from './place-trust.ts'

/** What stands beside a place's name and says where it is. */
export interface Neighbour {
  readonly country?: string
  /** The places that the name beside it may be: «في حي الميدان بمدينة دمشق». */
  readonly within?: readonly Gazetted[]
}

/** Marks and words that may stand between a place and what holds it. */
const JOINTS = new Set([',', '(', 'في', '-', '/'])

/** Names so little trusted hold no other. */
const NO_HOLDERS: ReadonlySet<Trust> = new Set<Trust>(['head', 'never'])

/** The country or place right beside a name: «طرابلس اللبنانية», «سقبا في ريف دمشق», «دبي، الإمارات», «العاصمة الليبية طرابلس». */
export function neighbourOf(passage: Passage, first: number, last: number): Neighbour | undefined {
  const { words, hits, lexicon } = passage
  const before = words[first]?.preposition || words[first]?.conjunction ? undefined : hits.at(first - 1, 'nisba')
  if (before?.before.definite && isOfPlace(passage, first - 2)) return { country: before.value.country.iso }
  const beside = words[last + 1]
  const nisba = beside?.conjunction || beside?.preposition ? undefined : hits.at(last + 1, 'nisba')
  if (nisba?.before.definite) return { country: nisba.value.country.iso }
  let at = last + 1
  const within = isWithin(passage, at)
  if (within) at++
  const isJoined = !words[at]?.conjunction && (words[at]?.preposition === 'ب' || (within && words[at]?.preposition === 'ل'))
  const isBeside = lexicon.directions.has(words[at]?.stem ?? '') && !words[at]?.conjunction
  if (!isJoined && !isBeside) {
    if (!JOINTS.has(passage.tokens[at]?.form ?? '')) return undefined
    at++
  }
  for (let steps = 0; steps < 3; steps++) {
    const word = words[at]
    if (word?.tag !== 'noun' || word.conjunction) return undefined
    const country = hits.at(at, 'country')
    if (country) return { country: country.value.iso }
    const places = longestPlaces(passage, at, words.length)
    if (places.length > 0 && !NO_HOLDERS.has(trustOf(passage, at, places))) return withinOf(places.map(({ value }) => value))
    if (!lexicon.placeHeads.has(word.stem) && !lexicon.directions.has(word.stem)) return undefined
    at++
  }
  return undefined
}

/** «الزاوية التابعة لمحافظة البيضاء», «تول الواقعة في قضاء النبطية». */
function isWithin(passage: Passage, at: number): boolean {
  return passage.words[at]?.tag === 'noun' && /^(?:تابع|واقع|كاين)ه?$/.test(bareStem(passage, at))
}

/** «جزيرة لومبوك الإندونيسية»: whose land the place is of. */
function isOfLand({ hits, words }: Passage, at: number): boolean {
  const nisba = words[at]?.conjunction || words[at]?.preposition ? undefined : hits.at(at, 'nisba')
  return nisba?.before.definite === true && nisba.value.agreement.gender === 'f'
}

/** «العاصمة الليبية طرابلس»; «قصف الطيران الإسرائيلي الخيام» says nothing of the town. */
function isOfPlace(passage: Passage, at: number): boolean {
  const stem = bareStem(passage, at)
  return stem === 'عاصمه' || passage.lexicon.placeHeads.has(stem) || passage.lexicon.directions.has(stem)
}

/** «صلاح الدين وعين زارة وأبو سليم»: what the names joined by «و» before and after a name may be. */
export function rowAround(passage: Passage, first: number, last: number): readonly Hit<'place'>[] {
  const { words } = passage
  const row: Hit<'place'>[] = []
  const next = last + 1
  if (words[next]?.conjunction && !words[next]?.preposition) row.push(...longestPlaces(passage, next, words.length))
  if (!words[first]?.conjunction) return row
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_NAME); at--) {
    const before = longestPlaces(passage, at, first)
    if (before[0]?.last === first - 1) row.push(...before)
  }
  return row
}

/** In tokens. */
const LONGEST_NAME = 3

/** The places that hold another: their country, where all agree. */
export function withinOf(within: readonly Gazetted[]): Neighbour {
  const [first] = within
  return { within, ...(first && within.every(({ country }) => country === first.country) && { country: first.country }) }
}

/** A name of fewer people may be another village's of the same name. */
const KNOWN_TO_ALL = 400_000
/** Countries whose land others hold or claim: «سبتة في المغرب», «كريات أربع في الضفة الغربية». */
const DISPUTED = new Set([
  'IL PS',
  'IL SY',
  'EH MA',
  'ES MA',
  'RU UA',
  'CY TR',
  'IN PK',
  'SD SS',
  'EG SD',
  'IL LB',
  'ET SO',
  'GE RU',
  'AM AZ',
  'RS XK',
])

/** «بلدة تول في قضاء النبطية»: what holds the place lies in another country than any place of the tables by its name. */
export function isElsewhere(passage: Passage, first: number, places: readonly Hit<'place'>[]): boolean {
  const [place] = places
  if (!place || places.some(({ value }) => value.capital || value.population > KNOWN_TO_ALL)) return false
  const next = place.last + 1
  if (
    passage.tokens[next]?.form !== 'في' &&
    passage.words[next]?.preposition !== 'ب' &&
    !isWithin(passage, next) &&
    !isOfLand(passage, next)
  )
    return false
  const country = neighbourOf(passage, first, place.last)?.country
  return (
    country !== undefined &&
    places.every(({ value }) => value.country !== country && !DISPUTED.has([value.country, country].sort().join(' ')))
  )
}
