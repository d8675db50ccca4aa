import type { Builder } from '../builder.ts'
import { inflectAdjective } from '../inflect/adjective.ts'
import { type Country, parseCountries } from '../tables/countries.ts'
import { type Gazetted, parseGeonames, parsePlaces, parseProvinces, parseRegions } from '../tables/gazetteer.ts'

export interface PlaceTables {
  readonly countries: ReadonlyMap<string, Country>
}

export function addPlaces(builder: Builder): PlaceTables {
  const countries = builder.parse('countries', parseCountries)
  for (const country of countries) {
    builder.addAll('country', [country.name, ...country.variants], country, country.row)
    for (const nisba of country.nisbas) {
      for (const agreement of inflectAdjective(nisba, country.nisbaPlurals)) {
        builder.add('nisba', agreement.form, { country, agreement }, country.row)
      }
    }
  }
  addGazetted(builder, builder.parse('provinces', parseProvinces))
  addGazetted(builder, builder.parse('places', parsePlaces))
  addGazetted(builder, builder.parse('geonames', parseGeonames))
  for (const region of builder.parse('regions', parseRegions)) {
    builder.addAll('region', [region.name, ...region.variants], region, region.row)
  }
  return { countries: new Map(countries.map((country) => [country.iso, country])) }
}

function addGazetted(builder: Builder, places: readonly Gazetted[]): void {
  for (const place of places) builder.addAll('place', [place.name, ...place.variants], place, place.row)
}
