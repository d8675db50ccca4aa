import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import type { Passage } from '../passage.ts'
import type { Place } from '../types.ts'
import { isMetonym } from './metonym.ts'
import { placesAt } from './place-at.ts'

const PRECISION: Readonly<Record<string, Place['precision']>> = {
  province: 'province',
  city: 'city',
  town: 'city',
  village: 'city',
  district: 'district',
  region: 'region',
  desert: 'region',
  sea: 'region',
  gulf: 'region',
  river: 'region',
  mountain: 'region',
}

/** A place of the gazetteer; of several of one name the most peopled, with the others kept as candidates. */
export function gazettedPlace(passage: Passage, index: number, limit: number): Found | undefined {
  const hits = placesAt(passage, index, limit)
  const [longest] = hits
  if (!longest) return undefined
  const same = hits.map(({ value }) => value)
  const best = same.reduce((one, other) => (rank(other) > rank(one) ? other : one))
  return {
    ...{
      rule: 'gazetted-place',
      row: nameRow(longest.row),
      kind: 'place',
      form: 'name',
      certainty: 'sure',
      first: index,
      last: longest.last,
    },
    ...{
      canonical: best.name,
      english: best.english,
      country: best.country,
      class: best.kind,
      key: `place:${best.id}`,
      place: toPlace(best, same),
    },
    ...(isMetonym(passage, index, longest.last) && { metonym: true }),
  }
}

function rank({ population, kind }: Gazetted): number {
  return kind === 'province' ? 2_000_000 : population
}

function toPlace(best: Gazetted, same: readonly Gazetted[]): Place {
  const others = same.filter(({ id }) => id !== best.id).map(({ id }) => id)
  return {
    ...{ id: best.id, name: best.name, country: best.country, latitude: best.latitude, longitude: best.longitude, kind: best.kind },
    ...{
      precision: PRECISION[best.kind] ?? 'point',
      ...(best.province && { province: best.province }),
      ...(others.length > 0 && { candidates: others }),
    },
  }
}
