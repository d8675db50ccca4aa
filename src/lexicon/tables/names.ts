import { alternatives, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

export interface GivenName {
  readonly english: string
  readonly name: string
  readonly gender: 'm' | 'f' | 'u'
  readonly variants: readonly string[]
  readonly row: RowReference
}
export interface FamilyName {
  readonly english: string
  readonly name: string
  readonly variants: readonly string[]
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseGivenNames(file: string, tsv: string): GivenName[] {
  return parseRows(file, tsv, ['english', 'name', 'gender', 'variants']).map((row) => {
    const { english, name, variants } = row.cells
    return { english, name, gender: oneOf(row, 'gender', ['m', 'f', 'u']), variants: alternatives(variants), row: referenceTo(row) }
  })
}

/** @throws {LexiconError} */
export function parseFamilyNames(file: string, tsv: string): FamilyName[] {
  return parseRows(file, tsv, ['english', 'name', 'variants']).map((row) => {
    const { english, name, variants } = row.cells
    return { english, name, variants: alternatives(variants), row: referenceTo(row) }
  })
}

/** Everyday words that are names too: read as names only where the context says so. Folded by the compiler. */
export function parseNameLikeWords(file: string, tsv: string): string[] {
  return parseRows(file, tsv, ['english', 'word', 'why']).map((row) => row.cells.word)
}
