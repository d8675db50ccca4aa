import { alternatives, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

const COLUMNS = ['english', 'name', 'variants', 'country', 'office'] as const
export const OFFICES = [
  'monarch',
  'royal',
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'official',
  'diplomat',
  'envoy',
  'military',
  'security',
  'intelligence',
  'politician',
  'party-leader',
  'legislator',
  'governor',
  'militant',
  'cleric',
  'judge',
  'lawyer',
  'activist',
  'journalist',
  'business',
  'un-official',
  'academic',
  'spokesperson',
  'prophet',
  'writer',
  'artist',
  'athlete',
] as const

/** A public figure. */
export interface Person {
  readonly english: string
  readonly name: string
  readonly variants: readonly string[]
  readonly country: string
  readonly office: (typeof OFFICES)[number]
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parsePeople(file: string, tsv: string): Person[] {
  return parseRows(file, tsv, COLUMNS).map((row) => {
    const { english, name, variants, country } = row.cells
    return { english, name, variants: alternatives(variants), country, office: oneOf(row, 'office', OFFICES), row: referenceTo(row) }
  })
}
