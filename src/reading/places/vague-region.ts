import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import type { Passage } from '../passage.ts'

const DIRECTIONS = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي', 'وسط', 'ساحل', 'ريف'])

/** A part of a country or of the world without a point: «الجنوب السوري», «جنوب سوريا», «الشرق الأوسط». */
export function vagueRegion(passage: Passage, index: number, limit: number): Found | undefined {
  const { hits, words, tokens } = passage
  const region = hits.at(index, 'region')
  if (region && region.last < limit && !region.pronoun) {
    return {
      ...{
        rule: 'vague-region',
        row: nameRow(region.row),
        kind: 'place',
        form: 'name',
        certainty: 'sure',
        first: index,
        last: region.last,
      },
      ...{ canonical: region.value.name, english: region.value.english, class: 'region', key: `region:${region.value.english}` },
    }
  }
  const word = words[index]
  if (!word || !DIRECTIONS.has(word.stem) || index + 1 >= limit) return undefined
  const nisba = word.definite ? hits.at(index + 1, 'nisba') : undefined
  const country = word.definite ? nisba?.value.country : hits.at(index + 1, 'country')?.value
  const last = word.definite ? index + 1 : (hits.at(index + 1, 'country')?.last ?? index)
  if (!country || words[index + 1]?.conjunction || words[index + 1]?.preposition || last >= limit) return undefined
  const name = `${tokens[index]?.form} ${country.name}`
  return {
    ...{ rule: 'vague-region', row: nameRow(country.row), kind: 'place', form: 'name', certainty: 'sure', first: index, last },
    ...{ country: country.iso, class: 'region', key: `region:${country.iso}:${word.stem}` },
    place: { id: `region:${country.iso}:${word.stem}`, name, country: country.iso, precision: 'region', kind: 'region' },
  }
}
