import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { inflectAdjective } from '../inflect/adjective.ts'
import { type Country, parseCountries } from '../tables/countries.ts'
import { type Gazetted, parseGeonames, parsePlaces, parseProvinces, parseRegions } from '../tables/gazetteer.ts'
import { parseSeats } from '../tables/place-words.ts'
import { gatherHeadlessPlaces } from './headless-places.ts'
import { mergePlaces } from './merge-places.ts'
import { gatherPlaceWords, type PlaceWords } from './place-words.ts'

export interface PlaceTables extends PlaceWords {
  readonly countries: ReadonlyMap<string, Country>
  /** The capital of each country that has one in the gazetteer, by ISO code. */
  readonly capitals: ReadonlyMap<string, Gazetted>
  /** Places that the tables hold with the noun before their name, by the name alone: «الصبرة» of «حي الصبرة». */
  readonly headlessPlaces: ReadonlyMap<string, readonly Gazetted[]>
  /** Ids of the places that stand for a government: capitals, or the cities that do instead of them. */
  readonly powers: ReadonlySet<string>
}

/** «دعما ماليا»: money's. */
const OTHERWISE = ['ماليا', 'سوريا', 'كوريا']

export function addPlaces(builder: Builder): PlaceTables {
  const countries = builder.parse('countries', parseCountries)
  const names = new Set(
    [...countries.flatMap(({ name, variants, capital }) => [name, ...variants, ...(capital?.split('|') ?? [])]), ...OTHERWISE].map(
      foldSpelling,
    ),
  )
  for (const country of countries) {
    builder.addAll('country', [country.name, ...country.variants], country, country.row)
    for (const nisba of country.nisbas) {
      for (const agreement of inflectAdjective(nisba, country.nisbaPlurals, (form) => names.has(foldSpelling(form)))) {
        builder.add('nisba', agreement.form, { country, agreement }, country.row)
      }
    }
  }
  const tables = [
    builder.parse('provinces', parseProvinces),
    builder.parse('places', parsePlaces),
    builder.parse('geonames', parseGeonames),
  ] as const
  const { places, capitals } = nameCapitals(mergePlaces(...tables), countries)
  for (const place of places) builder.addAll('place', [place.name, ...place.variants], place, place.row)
  for (const region of builder.parse('regions', parseRegions)) {
    builder.addAll('region', [region.name, ...region.variants], region, region.row)
  }
  const seats = builder.parse('government-seats', parseSeats)
  const seated = new Set(seats.map(({ country }) => country))
  const powers = new Set([...capitals].filter(([iso]) => !seated.has(iso)).map(([, { id }]) => id))
  for (const { name, country } of seats) {
    for (const place of places) if (place.country === country && place.name === name) powers.add(place.id)
  }
  const words = gatherPlaceWords(builder)
  const headlessPlaces = gatherHeadlessPlaces(places, words)
  return { countries: new Map(countries.map((country) => [country.iso, country])), capitals, powers, headlessPlaces, ...words }
}

/** The most peopled place of a capital's name is the capital, under every name that its country's row has for it: «كابل», «كابول». */
function nameCapitals(places: readonly Gazetted[], countries: readonly Country[]): { places: Gazetted[]; capitals: Map<string, Gazetted> } {
  const countryNames = new Set(countries.flatMap(({ name, variants }) => [name, ...variants]).map(foldSpelling))
  const wanted = new Map(countries.map(({ iso, capital }) => [iso, new Set(capital?.split('|').map(foldSpelling))]))
  const byName = new Map<string, number>()
  for (const [at, place] of places.entries()) {
    const ofCountry = wanted.get(place.country)
    if (place.kind === 'province' || !ofCountry) continue
    for (const name of [place.name, ...place.variants]) {
      const folded = foldSpelling(name)
      if (!ofCountry.has(folded)) continue
      const key = `${place.country} ${folded}`
      const known = byName.get(key)
      if (known === undefined || place.population > (places[known]?.population ?? 0)) byName.set(key, at)
    }
  }
  const named = [...places]
  const capitals = new Map<string, Gazetted>()
  for (const { iso, capital } of countries) {
    const names = capital?.split('|') ?? []
    const at = names.map((name) => byName.get(`${iso} ${foldSpelling(name)}`)).find((each) => each !== undefined)
    const place = at === undefined ? undefined : named[at]
    if (at === undefined || !place) continue
    const more = names.filter((name) => name !== place.name && !place.variants.includes(name) && !countryNames.has(foldSpelling(name)))
    named[at] = { ...place, variants: [...place.variants, ...more], capital: true }
    capitals.set(iso, named[at])
  }
  return { places: named, capitals }
}
