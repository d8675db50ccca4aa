import type { Hit } from '../../lexicon/finder.ts'
import { distance } from '../../lexicon/gather/merge-places.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Gazetted } from '../../lexicon/tables/gazetteer.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { Found } from '../mentions/found.ts'
import { nameRow } from '../mentions/row-name.ts'
import type { Passage } from '../passage.ts'
import type { Place } from '../types.ts'
import { isMetonym } from './metonym.ts'
import { placesAt } from './place-at.ts'
import { fits, headAt } from './place-head.ts'
import { headlessAt } from './place-row.ts'

const PRECISION: Readonly<Record<string, Place['precision']>> = {
  ...{
    province: 'province',
    city: 'city',
    town: 'city',
    village: 'city',
    settlement: 'city',
    district: 'district',
    camp: 'district',
    island: 'region',
  },
  ...{
    region: 'region',
    desert: 'region',
    sea: 'region',
    gulf: 'region',
    river: 'region',
    mountain: 'region',
    lake: 'region',
    strait: 'region',
    border: 'region',
  },
}
/** Heads that are no part of the name: «في مدينة حلب» names «حلب». */
const APART = new Set(['settlement', 'suburb', 'province', 'territory'])
const NONE: readonly Hit<'place'>[] = []
/** Two places so near, in degrees, are no two readings of a name. */
const SAME = 0.5

/** A place of the gazetteer, with the others of its name as candidates. «مخيم بلاطة» begins at its head, «مدينة حلب» after it. */
export function gazettedPlace(passage: Passage, index: number, limit: number): Found | undefined {
  const direct = placesAt(passage, index, limit)
  const head = headAt(passage, index)
  const headed = head && !head.several && index + 1 < limit ? placesAt(passage, index + 1, limit) : NONE
  const isLonger = direct[0] !== undefined && headed[0] !== undefined && headed[0].last > direct[0].last
  if (direct.length > 0 && !isLonger) return toFound(passage, index, direct)
  if (!head || head.several || APART.has(head.head.kind)) return undefined
  return headed[0] && fits(head, headed[0].value.kind) ? toFound(passage, index, headed) : undefined
}

/** «الشجاعية والصبرة»: a place that the tables hold behind its noun. */
export function headlessPlace(passage: Passage, index: number, limit: number): Found | undefined {
  return toFound(passage, index, headlessAt(passage, index, limit), 'headless-place')
}

function toFound(passage: Passage, first: number, places: readonly Hit<'place'>[], rule = 'gazetted-place'): Found | undefined {
  const [hit] = places
  if (!hit) return undefined
  const { value: best, last } = hit
  const found = { rule, row: nameRow(hit.row), form: 'name', certainty: 'sure', first, last } as const
  const isPower =
    first === hit.first &&
    (best.kind === 'seat' || passage.lexicon.powers.has(best.id)) &&
    isMetonym(passage, first, last, best.kind === 'seat')
  const country = isPower && best.kind !== 'seat' ? passage.lexicon.countries.get(best.country) : undefined
  if (country) return { ...found, metonym: true, ...ofCountry(country) }
  if (isPower) {
    const whose = best.country !== '-' && { country: best.country }
    return {
      ...found,
      ...{ kind: 'organisation', class: 'executive', canonical: best.name, english: best.english, key: `seat:${best.id}` },
      ...whose,
    }
  }
  return {
    ...found,
    ...{ kind: 'place', canonical: best.name, english: best.english, class: best.kind, key: `place:${best.id}` },
    ...(best.country !== '-' && { country: best.country }),
    place: toPlace(passage, best, places),
  }
}

/** A country as the entity of a find. No point: a country is no place on the map. */
export function ofCountry({ iso, name, english }: { readonly iso: string; readonly name: string; readonly english: string }) {
  const place: Place = { id: `country:${iso}`, name, country: iso, precision: 'country', kind: 'country' }
  return { kind: 'country', canonical: name, english, country: iso, key: `country:${iso}`, place } as const
}

/** «شمال سوريا», «الجنوب السوري»: a row of the tables, yet no point. */
function isDirection({ directions }: Lexicon, name: string): boolean {
  const [first = ''] = foldSpelling(name).split(' ')
  return directions.has(first.startsWith('ال') ? first.slice(2) : first)
}

function toPlace({ lexicon }: Passage, best: Gazetted, places: readonly Hit<'place'>[]): Place {
  const isVague = best.kind === 'region' && isDirection(lexicon, best.name)
  const others = places.filter(({ value }) => distance(value, best) > SAME).map(({ value }) => value.id)
  return {
    // A sea is no country's.
    ...{ id: best.id, name: best.name, country: best.country === '-' ? '' : best.country, kind: best.kind },
    ...(!isVague && { latitude: best.latitude, longitude: best.longitude }),
    ...{ precision: PRECISION[best.kind] ?? 'point', ...(best.province && { province: best.province }) },
    ...(others.length > 0 && { candidates: others }),
  }
}
