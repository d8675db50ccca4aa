import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import type { Passage } from '../passage.ts'

/** A country by one of its names. No point: a country is no place on the map. */
export function countryName({ hits, words }: Passage, index: number, limit: number): Found | undefined {
  const hit = hits.at(index, 'country')
  if (!hit || hit.last >= limit || words[index]?.tag === 'verb') return undefined
  const { value } = hit
  return {
    ...{ rule: 'country-name', row: nameRow(hit.row), kind: 'country', form: 'name', certainty: 'sure', first: index, last: hit.last },
    ...{ canonical: value.name, english: value.english, country: value.iso, key: `country:${value.iso}` },
    place: { id: `country:${value.iso}`, name: value.name, country: value.iso, precision: 'country', kind: 'country' },
  }
}
