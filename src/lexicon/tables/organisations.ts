import { foldSpelling } from '../../text/normalise.ts'
import { alternatives, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

/** A party, an army, a court, a company. `country` is `-` for what belongs to none. */
export interface Organisation {
  readonly english: string
  readonly name: string
  readonly variants: readonly string[]
  readonly country: string
  readonly kind: string
  readonly row: RowReference
}

/** A head that becomes an organisation with its country: «الخارجية الروسية», «الجيش اللبناني». */
export interface Institution {
  readonly english: string
  readonly form: string
  readonly variants: readonly string[]
  readonly class: string
  readonly row: RowReference
}

/** A noun that the name of an organisation which no table lists begins with: «نقابة», «شركة». */
export interface OrganisationHead {
  /** Folded. */
  readonly noun: string
  /** What makes a name of it: only a name after it, one that is no place's and nobody's, a genitive as well, or its own article and what it is for. */
  readonly takes: 'name' | 'own' | 'any' | 'whole'
  readonly class: string
  /** Words that a genitive after it begins with, folded; empty where any may. */
  readonly only: ReadonlySet<string>
  /** Words that no name begins with, folded. */
  readonly not: ReadonlySet<string>
}

/** Who publishes: outlets and agencies. A signature is what stands alone in brackets or a dateline: «أ ف ب». */
export interface Outlet {
  readonly english: string
  readonly name: string
  readonly variants: readonly string[]
  readonly signatures: readonly string[]
  readonly country: string
  readonly kind: string
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseOrganisations(file: string, tsv: string): Organisation[] {
  return parseRows(file, tsv, ['english', 'name', 'variants', 'country', 'kind']).map((row) => {
    const { english, name, variants, country, kind } = row.cells
    return { english, name, variants: alternatives(variants), country, kind, row: referenceTo(row) }
  })
}

/** @throws {LexiconError} */
export function parseInstitutions(file: string, tsv: string): Institution[] {
  return parseRows(file, tsv, ['english', 'form', 'variants', 'class', 'example']).map((row) => {
    const { english, form, variants } = row.cells
    return { english, form, variants: alternatives(variants), class: row.cells.class, row: referenceTo(row) }
  })
}

/** @throws {LexiconError} */
export function parseOutlets(file: string, tsv: string): Outlet[] {
  return parseRows(file, tsv, ['english', 'name', 'variants', 'signatures', 'country', 'kind']).map((row) => {
    const { english, name, variants, signatures, country, kind } = row.cells
    return { english, name, variants: alternatives(variants), signatures: alternatives(signatures), country, kind, row: referenceTo(row) }
  })
}

/** @throws {LexiconError} */
export function parseOrganisationHeads(file: string, tsv: string): OrganisationHead[] {
  return parseRows(file, tsv, ['takes', 'english', 'noun', 'class', 'only', 'not']).flatMap((row) =>
    row.cells.noun.split('|').map((noun) => ({
      noun: foldSpelling(noun),
      takes: oneOf(row, 'takes', ['name', 'own', 'any', 'whole'] as const),
      class: row.cells.class,
      only: new Set(alternatives(row.cells.only).map(foldSpelling)),
      not: new Set(alternatives(row.cells.not).map(foldSpelling)),
    })),
  )
}
