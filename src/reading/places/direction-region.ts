import type { Country } from '../../lexicon/tables/countries.ts'
import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import type { Direction } from '../../lexicon/tables/place-words.ts'
import { bareStem, isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import { wordsOfStem } from '../mentions/stem-span.ts'
import type { Passage } from '../passage.ts'
import { countryAt } from './country-name.ts'
import { type DirectionHere, directionAt } from './direction-at.ts'
import { liesBeside } from './landmark.ts'
import { placesAt } from './place-at.ts'
import { isBorne } from './place-frame.ts'
import { groundOf } from './place-ground.ts'
import { headAt } from './place-head.ts'

/** What a direction is of: a country, or a place with its country and province. */
interface Whole {
  readonly last: number
  readonly english: string
  readonly country: string
  readonly province?: string
  readonly id: string
  readonly isCountry: boolean
  readonly town?: Gazetted
}

/** A part of a country, a province or a city, which has no point: «شمال سوريا», «الجنوب السوري», «شمال شرقي حلب», «ريف حلب الشمالي», «غرب البلاد». */
export function directionRegion(passage: Passage, index: number, limit: number): Found | undefined {
  const here = directionAt(passage, index, limit)
  if (
    !here ||
    isSecond(passage, index, limit) ||
    isNamed(passage, index, here.last) ||
    (here.direction.part === 'centre' && isCapital(passage, here.last + 1))
  )
    return undefined
  const whole = here.definite ? ofNisba(passage, here.last + 1, limit) : wholeAt(passage, here.last + 1, limit)
  if (!whole || (!whole.isCountry && isBorne(passage, index, whole.last)) || (whole.town && liesBeside(passage, here, index, whole.town)))
    return undefined
  const second = here.definite || here.direction.part !== 'countryside' ? undefined : adjectiveAfter(passage, whole.last + 1, limit)
  const last = second ? whole.last + 1 : whole.last
  const id = `region:${whole.id}:${second ? `${second.part}-` : ''}${here.direction.part}`
  const name = wordsOfStem(passage, { first: index, last })
  return {
    ...{ rule: 'direction-region', row: nameRow(here.direction.row), kind: 'place', form: 'name', certainty: 'sure', first: index, last },
    ...{ canonical: name, english: englishOf(here, whole, second), class: 'region', key: `place:${id}`, country: whole.country },
    place: { id, name, country: whole.country, ...(whole.province && { province: whole.province }), precision: 'region', kind: 'region' },
  }
}

/** «غربي» of «شمال غربي الموصل». */
function isSecond(passage: Passage, index: number, limit: number): boolean {
  return (directionAt(passage, index - 1, limit)?.last ?? -1) >= index
}

/** «جنوب السودان», «شمال سيناء», «ريف دمشق»: a name of its own begins here. */
function isNamed({ hits }: Passage, index: number, direction: number): boolean {
  const longest = hits.at(index, 'place') ?? hits.at(index, 'country') ?? hits.at(index, 'region')
  return longest !== undefined && longest.last > direction && !(longest.table === 'place' && longest.value.kind === 'city')
}

function wholeAt(passage: Passage, at: number, limit: number, heads = 1): Whole | undefined {
  const { words, lexicon } = passage
  const word = words[at]
  if (at >= limit || word?.tag !== 'noun' || word.conjunction || word.preposition) return undefined
  const country = countryAt(passage, at, limit)
  if (country) return ofCountry(country.value, country.last)
  if (isDefinite(passage, at) && bareStem(passage, at) === 'بلاد') {
    const home = countryBefore(passage, at) ?? lexicon.countries.get(groundOf(passage).home ?? '')
    return home && ofCountry(home, at)
  }
  const [place] = placesAt(passage, at, limit)
  if (place && place.value.country !== '-') {
    const { value, last } = place
    const province = value.kind === 'province' ? value.english : value.province
    return {
      last,
      english: value.english,
      country: value.country,
      ...(province && { province }),
      id: value.id,
      isCountry: false,
      town: value,
    }
  }
  if (heads === 0) return undefined
  if (headAt(passage, at)) return wholeAt(passage, at + 1, limit, heads - 1)
  return isCapital(passage, at) ? wholeAt(passage, passage.hits.at(at + 1, 'nisba') ? at + 2 : at + 1, limit, heads - 1) : undefined
}

/** «غرب العاصمة طرابلس», «شرقي العاصمة السورية دمشق»; what is in the middle of a capital is there («وسط العاصمة باريس»). */
function isCapital(passage: Passage, at: number): boolean {
  return isDefinite(passage, at) && bareStem(passage, at) === 'عاصمه'
}

/** «قالت المعارضة السورية إن الحصيلة في شمال البلاد»: the country of what is named last, not far before. */
function countryBefore(passage: Passage, index: number): Country | undefined {
  const { hits, words, lexicon } = passage
  for (let at = index - 1; at >= Math.max(0, index - NEARBY) && words[at]?.stem !== '.'; at--) {
    const hit = words[at]?.tag === 'noun' ? (hits.at(at, 'country') ?? hits.at(at, 'nisba')) : undefined
    if (hit) return hit.table === 'country' ? hit.value : hit.value.country
    const [place] = placesAt(passage, at, index)
    if (place && place.value.country !== '-') return lexicon.countries.get(place.value.country)
  }
  return undefined
}

/** In tokens. */
const NEARBY = 25

function ofNisba({ hits, words }: Passage, at: number, limit: number): Whole | undefined {
  const nisba = at < limit && words[at]?.conjunction === false ? hits.at(at, 'nisba') : undefined
  return nisba?.before.definite ? ofCountry(nisba.value.country, at) : undefined
}

function ofCountry({ iso, english }: Country, last: number): Whole {
  return { last, english, country: iso, id: iso, isCountry: true }
}

/** «ريف حلب الشمالي». */
function adjectiveAfter({ words, lexicon }: Passage, at: number, limit: number): Direction | undefined {
  const word = words[at]
  if (at >= limit || !word?.definite || word.conjunction || word.preposition) return undefined
  return lexicon.directionAdjectives.get(word.stem)
}

function englishOf({ direction }: DirectionHere, whole: Whole, second: Direction | undefined): string {
  const side = second ? `${second.english} ` : ''
  if (direction.part === 'countryside') return `${side}${whole.english} countryside`
  if (direction.part === 'coast') return `coast of ${whole.english}`
  if (whole.isCountry || direction.part === 'centre') return `${direction.english} ${whole.english}`
  return `${direction.part} of ${whole.english}`
}
