import { foldSpelling } from '../../text/normalise.ts'
import { alternatives, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

export const HEAD_KINDS = [
  'settlement',
  'suburb',
  'province',
  'territory',
  'district',
  'camp',
  'crossing',
  'airport',
  'port',
  'base',
  'colony',
  'mountain',
  'river',
  'valley',
  'sea',
  'lake',
  'dam',
  'island',
  'strait',
  'gulf',
  'desert',
  'oil-field',
  'prison',
  'building',
] as const
export type HeadKind = (typeof HEAD_KINDS)[number]

/** A word that introduces a place's name: «مدينة», «حي», «معبر». */
export interface PlaceHead {
  readonly english: string
  readonly singular: string
  readonly plurals: readonly string[]
  readonly kind: HeadKind
  /** `any`: a name nobody knows is a place after it. */
  readonly introduces: 'any' | 'known'
  readonly row: RowReference
}

/** A part of a country or a city: «شمال», «ريف». */
export interface Direction {
  /** «northern»: before a country's name. */
  readonly english: string
  /** «north»: its id. */
  readonly part: string
  readonly forms: readonly string[]
  readonly adjective: string
  readonly row: RowReference
}

export const CUE_USES = [
  'power-before',
  'talks',
  'journey',
  'own-verb',
  'addressed-verb',
  'bearer-before',
  'bearer-after',
  'locative',
  'state-word',
  'sport',
  'named-after',
] as const
export type CueUse = (typeof CUE_USES)[number]

/** @throws {LexiconError} */
export function parsePlaceHeads(file: string, tsv: string): PlaceHead[] {
  return parseRows(file, tsv, ['english', 'singular', 'plurals', 'kind', 'introduces', 'example']).map((row) => {
    const { english, singular, plurals } = row.cells
    return {
      english,
      singular,
      plurals: alternatives(plurals),
      kind: oneOf(row, 'kind', HEAD_KINDS),
      introduces: oneOf(row, 'introduces', ['any', 'known'] as const),
      row: referenceTo(row),
    }
  })
}

/** @throws {LexiconError} */
export function parseDirections(file: string, tsv: string): Direction[] {
  return parseRows(file, tsv, ['english', 'part', 'forms', 'adjective', 'example']).map((row) => {
    const { english, part, forms, adjective } = row.cells
    return { english, part, forms: alternatives(forms), adjective, row: referenceTo(row) }
  })
}

/** @throws {LexiconError} */
export function parsePlaceCues(file: string, tsv: string): { readonly use: CueUse; readonly words: readonly string[] }[] {
  return parseRows(file, tsv, ['use', 'words', 'example']).map((row) => ({
    use: oneOf(row, 'use', CUE_USES),
    words: alternatives(row.cells.words),
  }))
}

/** A name that is also something else, and what it takes to be the place. */
export interface Homograph {
  readonly trust: 'sure' | 'listed' | 'frame' | 'head'
  readonly name: string
  /** Folded. */
  readonly notNext: readonly string[]
}

/** @throws {LexiconError} */
export function parseHomographs(file: string, tsv: string): Homograph[] {
  return parseRows(file, tsv, ['trust', 'english', 'name', 'not-next']).map((row) => ({
    trust: oneOf(row, 'trust', ['sure', 'listed', 'frame', 'head'] as const),
    name: row.cells.name,
    notNext: alternatives(row.cells['not-next']).map(foldSpelling),
  }))
}

/** @throws {LexiconError} */
export function parseSeats(file: string, tsv: string): { readonly name: string; readonly country: string }[] {
  return parseRows(file, tsv, ['english', 'name', 'country']).map(({ cells }) => ({ name: cells.name, country: cells.country }))
}
