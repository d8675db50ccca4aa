import { describe, expect, test } from 'vitest'
import { readLexiconFiles } from '../../load/lexicon-files.ts'
import { parseCountries } from '../tables/countries.ts'
import { type Gazetted, parseGeonames, parsePlaces, parseProvinces } from '../tables/gazetteer.ts'
import { mergePlaces } from './merge-places.ts'

const files = readLexiconFiles()
const read = <Value>(name: string, parse: (file: string, tsv: string) => Value) => parse(`${name}.tsv`, files.get(name) ?? '')
const provinces = read('provinces', parseProvinces)
const curated = read('places', parsePlaces)
const counted = read('geonames', parseGeonames)
const merged = mergePlaces(provinces, curated, counted)
/** In degrees: boxes are drawn around land, and some waters and borders lie a little outside. */
const MARGIN = 0.2

const town = (file: string, more: Partial<Gazetted>): Gazetted => ({
  ...{ id: `${file}:x`, english: 'X', name: 'سقبا', variants: [], country: 'SY', province: undefined, kind: 'city' },
  ...{ latitude: 33.5, longitude: 36.4, population: 0, row: { file: `${file}.tsv`, line: 1 } },
  ...more,
})

test('each place lies within the box of its country', () => {
  const boxes = new Map(read('countries', parseCountries).map(({ iso, box }) => [iso, box]))
  const outside = [...provinces, ...curated, ...counted].filter(({ country, latitude, longitude }) => {
    const box = boxes.get(country)
    if (country === '-') return false
    return (
      !box ||
      latitude < box.south - MARGIN ||
      latitude > box.north + MARGIN ||
      longitude < box.west - MARGIN ||
      longitude > box.east + MARGIN
    )
  })
  expect(outside.map(({ row, name }) => `${row.file}:${row.line}: ${name}`)).toEqual([])
})

test('each province that places.tsv names is a row of provinces.tsv', () => {
  const known = new Set(provinces.map(({ country, english }) => `${country} ${english}`))
  expect(curated.filter(({ country, province }) => province && !known.has(`${country} ${province}`)).map(({ english }) => english)).toEqual(
    [],
  )
})

test('no id twice', () => {
  const ids = merged.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe('a town of two tables is one place', () => {
  const own = town('places', { kind: 'town', province: 'Rif Dimashq' })
  test('near each other: the province of one, the inhabitants of the other', () => {
    expect(mergePlaces([], [own], [town('geonames', { latitude: 33.52, population: 9000 })])).toEqual([{ ...own, population: 9000 }])
  })
  test.each([
    ['far apart', { latitude: 35 }],
    ['in another country', { country: 'LB' }],
    ['under another name', { name: 'حمورية' }],
  ])('%s: two places', (_, more) => {
    expect(mergePlaces([], [own], [town('geonames', more)])).toHaveLength(2)
  })
})

describe('the province of a town that no row tells', () => {
  const seat = town('provinces', { kind: 'province', english: 'Rif Dimashq', name: 'ريف دمشق', latitude: 33.6 })
  test.each([
    ['close to one seat', 33.5, 'Rif Dimashq'],
    ['far from all', 35.5, undefined],
  ])('%s', (_, latitude, province) => {
    expect(mergePlaces([seat], [], [town('geonames', { latitude })])[1]?.province).toBe(province)
  })
})
