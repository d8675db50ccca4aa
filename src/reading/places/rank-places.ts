import type { Hit } from '../../lexicon/finder.ts'
import { distance } from '../../lexicon/gather/merge-places.ts'
import type { Gazetted, PlaceKind } from '../../lexicon/tables/gazetteer.ts'
import type { Passage } from '../passage.ts'
import { groundOf, nameKey } from './place-ground.ts'
import { type HeadHere, headAt } from './place-head.ts'
import { neighbourOf, rowAround } from './place-neighbour.ts'
import { isNear, longestPlaces } from './place-trust.ts'

/** What a place weighs before the article is looked at, by its kind, on the scale of the decimal logarithm of inhabitants. */
const STANDING: Readonly<Partial<Record<PlaceKind, number>>> = {
  province: 4.6,
  city: 5,
  town: 4.2,
  village: 3.2,
  district: 3.6,
  region: 5,
  seat: 6,
  sea: 6,
}
const OTHER_KIND = 4
const CAPITAL = 8
/** What the article adds: its country is spoken of, is the one most spoken of, stands right beside, or is settled elsewhere in the article. */
const SPOKEN_OF = 3
const HOME = 1.5
const BESIDE = 6
const SETTLED = 5
/** Named in one breath with towns that lie near. */
const IN_ROW = 3
/** A nisba tells where somebody is from, sooner than where it happens. */
const OF_NISBA = 0.5
const OWN_KIND = 4
/** In degrees: one place lies in or by the other. */
const CLOSE = 1
const HOLDS_TOWN = 2
/** In degrees: no farther from its middle, a place may be in the town. */
const IN_TOWN = 0.1
/** In tokens. */
const LONGEST_NAME = 3
/** Inhabitants from which a town abroad has a name of its own, and by how much another is better known, as a decimal logarithm. */
const LARGE = 100_000
const MUCH = 0.6

/** The places of one name, the likeliest first. */
export function rankPlaces(
  passage: Passage,
  index: number,
  places: readonly Hit<'place'>[],
  head: HeadHere | undefined,
): readonly Hit<'place'>[] {
  if (places.length < 2) return places
  const neighbour = places[0] && neighbourOf(passage, index, places[0].last)
  const { countries, lands, land, home, settled } = groundOf(passage)
  const row = rowAround(passage, index, places[0]?.last ?? index)
  const known = places[0] && settled.get(nameKey(places[0]))
  const best = Math.max(...places.map(({ value }) => standingOf(value)))
  const isHeld = holdsTown(passage, index, places)
  const weigh = ({ value }: Hit<'place'>) => {
    let weight = standingOf(value)
    if (!isMinor(value, best)) {
      const spoken = lands.get(value.country) ?? 0
      weight += Math.min(SPOKEN_OF, Math.log2(1 + spoken + ((countries.get(value.country) ?? 0) - spoken) * OF_NISBA))
      if ((land ?? home) === value.country) weight += HOME
    }
    if (isHeld && value.kind === 'province') weight += HOLDS_TOWN
    if (row.some((each) => each.value.country === value.country && distance(each.value, value) < CLOSE)) weight += IN_ROW
    if (known === value.country) weight += SETTLED
    if (neighbour?.country === value.country) weight += BESIDE
    if (neighbour?.within?.some((within) => within.country === value.country && distance(within, value) < CLOSE)) weight += BESIDE
    if (head && isOwnKind(head, value.kind)) weight += OWN_KIND
    return weight
  }
  return places
    .map((place) => ({ place, weight: weigh(place) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ place }) => place)
}

/** A small town of a far country has no claim on the name of a well-known one, however often its country is named: «بيان جنيف» beside Geneva in Illinois. */
function isMinor({ country, population, row }: Gazetted, best: number): boolean {
  return row.file === 'geonames.tsv' && !isNear(country) && population < LARGE && Math.log10(population + 1) < best - MUCH
}

/** «قرية سرمدا في إدلب», «مديرية كتاف بصعدة»: a town lies in the province, not in its chief town. */
function holdsTown(passage: Passage, index: number, places: readonly Hit<'place'>[]): boolean {
  const { words, tokens } = passage
  const isIn = words[index]?.preposition === 'ب'
  const end = isIn ? index - 1 : tokens[index - 1]?.form === 'في' ? index - 2 : -1
  if (end < 1 || words[index]?.conjunction || !places.some(({ value }) => value.kind === 'province')) return false
  for (let first = end; first > end - LONGEST_NAME && first > 0; first--) {
    const head = headAt(passage, first - 1)
    if (!head) continue
    if (head.several || head.head.kind !== 'settlement') return false
    const known = longestPlaces(passage, first, end + 1)
    if (known.length === 0 && head.head.introduces === 'known') return false
    return known.every(({ value }) =>
      places.every(({ value: other }) => other.country !== value.country || distance(value, other) > IN_TOWN),
    )
  }
  return false
}

function standingOf({ capital, population, kind, row }: Gazetted): number {
  if (capital) return CAPITAL
  if (population > 0) return Math.max(Math.log10(population), row.file === 'places.tsv' ? (STANDING[kind] ?? OTHER_KIND) : 0)
  return row.file === 'geonames.tsv' ? 3 : (STANDING[kind] ?? OTHER_KIND)
}

function isOwnKind({ head }: HeadHere, kind: PlaceKind): boolean {
  if (head.kind === 'settlement') return kind === 'city' || kind === 'town' || kind === 'village'
  return (
    head.kind === kind ||
    (head.kind === 'colony' && kind === 'settlement') ||
    (head.kind === 'territory' && (kind === 'province' || kind === 'region'))
  )
}
