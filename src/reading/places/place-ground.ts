import { bitOf, bitsOf } from '../../lexicon/entries.ts'
import type { Hit } from '../../lexicon/finder.ts'
import { bareStem } from '../mentions/definite.ts'
import type { Passage } from '../passage.ts'
import { markBareStems } from '../syntax/word-marks.ts'
import { isFramed } from './place-frame.ts'
import { fits, headBefore } from './place-head.ts'
import { neighbourOf } from './place-neighbour.ts'
import { longestPlaces, trustOf } from './place-trust.ts'

/** What an article says of where it is, read once: the countries it speaks of, and what its own words settle about a name. */
export interface PlaceGround {
  /** How often each country is named: itself, by its nisba, or by a place that only it has. */
  readonly countries: ReadonlyMap<string, number>
  /** The same without the nisbas of armies, arms and attacks, which tell who acts, not where. */
  readonly lands: ReadonlyMap<string, number>
  /** The country that has most of these, in the same way. */
  readonly land: string | undefined
  /** The country named at least twice as often as any other, or the only one. */
  readonly home: string | undefined
  /** The country whose capital is the only one named. */
  readonly capital: string | undefined
  /** Names that a word beside them gives a country somewhere in the article: «طرابلس اللبنانية». */
  readonly settled: ReadonlyMap<string, string>
  /** Names that a head introduces somewhere: «بلدة سقبا». */
  readonly headed: ReadonlySet<string>
  /** Names that stand after «في» and its like somewhere: «في حمص». */
  readonly framed: ReadonlySet<string>
  /** It tells of matches: towns may be clubs. */
  readonly sport: boolean
  /** Some word of it is of sport. */
  readonly ofSport: boolean
}

const FEWEST = 2
const LEAD = 2
/** Words of sport, at the least, in an article that tells of matches. */
const FEWEST_OF_SPORT = 5
const grounds = new WeakMap<Passage, PlaceGround>()

export function groundOf(passage: Passage): PlaceGround {
  const known = grounds.get(passage)
  if (known) return known
  const ground = readGround(passage)
  grounds.set(passage, ground)
  return ground
}

/** One key for all the places that share a written name. */
export function nameKey({ first, last, before, value }: Hit<'place'>): string {
  return first === last ? before.stem : `${before.stem} ${value.id}`
}

/** «وزير المالية», «فساد مالي»: of money, not of Mali. Folded. */
export const MONEY = new Set(['مالي', 'ماليه', 'ماليا'].flatMap((stem) => [stem, `ال${stem}`]))

export const OF_SPORT = markBareStems(({ placeCues }) => placeCues.sport)
const OF_BODY = bitOf('organisation')
const OF_COUNTRY = bitsOf('country', 'nisba', 'place')

function readGround(passage: Passage): PlaceGround {
  const { tokens, words, hits } = passage
  const countries = new Map<string, number>()
  const settled = new Map<string, string>()
  const headed = new Set<string>()
  const lands = new Map<string, number>()
  const add = (counts: Map<string, number>, iso: string) => counts.set(iso, (counts.get(iso) ?? 0) + 1)
  const count = (iso: string) => {
    add(countries, iso)
    add(lands, iso)
  }
  const framed = new Set<string>()
  const capitals = new Set<string>()
  let sport = 0
  for (let at = 0; at < tokens.length; at++) {
    const word = words[at]
    if (word?.tag !== 'noun') continue
    if ((word.marks & OF_SPORT) !== 0 || isClubAlone(passage, at)) sport++
    if (!hits.mayBegin(at, OF_COUNTRY)) continue
    const places = longestPlaces(passage, at, tokens.length)
    const [place] = places
    const country = hits.at(at, 'country')
    if (country && !country.pronoun && country.last >= (place?.last ?? at)) {
      if (!place || place.last < country.last || places.some(({ value }) => value.country === country.value.iso)) count(country.value.iso)
      at = country.last
      continue
    }
    if (place) {
      const key = nameKey(place)
      const beside = neighbourOf(passage, at, place.last)?.country
      if (beside && !settled.has(key) && places.some(({ value }) => value.country === beside)) settled.set(key, beside)
      const head = headBefore(passage, at)
      if (head && places.some(({ value }) => fits(head, value.kind))) headed.add(key)
      const trust = trustOf(passage, at, places)
      const isFramedHere = trust === 'listed' && (headed.has(key) || isFramed(passage, at))
      if (isFramedHere) framed.add(key)
      if ((trust === 'sure' || isFramedHere) && places.every(({ value }) => value.country === place.value.country))
        count(place.value.country)
      if (place.value.capital && (trust === 'sure' || trust === 'listed')) capitals.add(place.value.country)
      if (trust === 'sure' || trust === 'listed') at = place.last
      if (trust !== 'head') continue
    }
    const nisba = MONEY.has(word.stem) ? undefined : hits.at(at, 'nisba')
    if (nisba && !nisba.pronoun) {
      add(countries, nisba.value.country.iso)
      if (!actsAbroad(passage, at - 1)) add(lands, nisba.value.country.iso)
      at = nisba.last
    }
  }
  return {
    countries,
    lands,
    land: homeOf(lands),
    home: homeOf(countries),
    capital: capitals.size === 1 ? [...capitals][0] : undefined,
    settled,
    headed,
    framed,
    sport: sport >= FEWEST_OF_SPORT,
    ofSport: sport > 0,
  }
}

/** «مانشستر يونايتد», «يوفنتوس»: a club whose name means nothing else. */
export function isClubAlone(passage: Passage, at: number): boolean {
  const { hits, lexicon } = passage
  const body = hits.mayBegin(at, OF_BODY) ? hits.at(at, 'organisation') : undefined
  if (body?.value.kind !== 'club' || body.pronoun || hits.at(at, 'place')?.last === body.last) return false
  return body.last > at ? !isOrdinary(passage, at, body.last) : !lexicon.everydayWords.has(body.before.stem)
}

/** «الاتفاق السعودي», «النصر الإماراتي»: everyday words and whose they are, which mean a club only where matches are told. */
export function isOrdinary(passage: Passage, index: number, last: number): boolean {
  for (let at = index; at <= last; at++)
    if (!passage.lexicon.everydayWords.has(bareStem(passage, at)) && !passage.hits.at(at, 'nisba')) return false
  return true
}

/** Who acts abroad: «غارة إسرائيلية», «الجيش الإسرائيلي», «مقاتلات روسية» say nothing of where they act. */
function actsAbroad(passage: Passage, at: number): boolean {
  const { words, hits, lexicon } = passage
  const word = words[at]
  if (word?.tag !== 'noun') return false
  if (lexicon.instruments.has(word.stem) || lexicon.instruments.has(bareStem(passage, at)) || hits.at(at, 'trigger-noun')) return true
  const kind = hits.at(at, 'institution')?.value.class
  return kind === 'military' || kind === 'intelligence' || ARMED.has(hits.at(at, 'group')?.value.group.class ?? '')
}

const ARMED = new Set(['armed', 'military', 'unit'])

function homeOf(countries: ReadonlyMap<string, number>): string | undefined {
  let [best, second] = [0, 0]
  let home: string | undefined
  for (const [iso, times] of countries) {
    if (times > best) {
      second = best
      best = times
      home = iso
    } else if (times > second) second = times
  }
  return (best >= FEWEST || second === 0) && best >= LEAD * second ? home : undefined
}
