import { alternatives, LexiconError, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'
import { degrees } from './countries.ts'

export const PLACE_KINDS = [
  'province',
  'city',
  'town',
  'village',
  'district',
  'camp',
  'crossing',
  'base',
  'airport',
  'port',
  'prison',
  'sea',
  'gulf',
  'strait',
  'river',
  'lake',
  'mountain',
  'desert',
  'island',
  'dam',
  'region',
  'settlement',
  'oil-field',
  'border',
  'building',
  'seat',
  'holy-site',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place with a point on the map, in degrees. `seat` is a building that stands for a power: «الكرملين». */
export interface Gazetted {
  readonly id: string
  readonly english: string
  readonly name: string
  readonly variants: readonly string[]
  readonly country: string
  readonly province: string | undefined
  readonly kind: PlaceKind
  readonly latitude: number
  readonly longitude: number
  /** Inhabitants, where the source counts them; 0 where it does not. */
  readonly population: number
  /** It is its country's capital. */
  readonly capital?: true
  readonly row: RowReference
}

/** A part of the world with no point: «الشرق الأوسط». */
export interface Region {
  readonly english: string
  readonly name: string
  readonly variants: readonly string[]
  readonly kind: string
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseProvinces(file: string, tsv: string): Gazetted[] {
  return parseRows(file, tsv, ['english', 'name', 'variants', 'country', 'latitude', 'longitude']).map((row) => {
    const { english, name, variants, country } = row.cells
    return {
      ...{
        id: `province:${country}:${english}`,
        english,
        name,
        variants: alternatives(variants),
        country,
        province: undefined,
        population: 0,
      },
      ...{ kind: 'province', latitude: degrees(row, 'latitude'), longitude: degrees(row, 'longitude'), row: referenceTo(row) },
    }
  })
}

/** @throws {LexiconError} */
export function parsePlaces(file: string, tsv: string): Gazetted[] {
  return parseRows(file, tsv, ['english', 'name', 'variants', 'country', 'province', 'kind', 'latitude', 'longitude']).map((row) => {
    const { english, name, variants, country, province } = row.cells
    return {
      ...{ id: `place:${country}:${english}`, english, name, variants: alternatives(variants), country, population: 0 },
      ...{ province: province === '-' ? undefined : province, kind: oneOf(row, 'kind', PLACE_KINDS) },
      ...{ latitude: degrees(row, 'latitude'), longitude: degrees(row, 'longitude'), row: referenceTo(row) },
    }
  })
}

const GEONAMES = ['english', 'name', 'variants', 'country', 'latitude', 'longitude', 'population', 'geonameid', 'province'] as const

/** @throws {LexiconError} */
export function parseGeonames(file: string, tsv: string): Gazetted[] {
  return parseRows(file, tsv, GEONAMES).map((row) => {
    const { english, name, variants, country, geonameid, province } = row.cells
    const population = Number(row.cells.population)
    if (!Number.isInteger(population)) throw new LexiconError(file, row.line, `«${row.cells.population}» is no number of inhabitants`)
    return {
      ...{ id: `geonames:${geonameid}`, english, name, variants: alternatives(variants), country, population, kind: 'city' },
      ...{ province: province === '-' ? undefined : province, row: referenceTo(row) },
      ...{ latitude: degrees(row, 'latitude'), longitude: degrees(row, 'longitude') },
    }
  })
}

/** @throws {LexiconError} */
export function parseRegions(file: string, tsv: string): Region[] {
  return parseRows(file, tsv, ['english', 'name', 'variants', 'kind']).map((row) => {
    const { english, name, variants, kind } = row.cells
    return { english, name, variants: alternatives(variants), kind, row: referenceTo(row) }
  })
}
