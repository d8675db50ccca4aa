import { foldSpelling } from '../../text/normalise.ts'
import { alternatives, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

export const ROLE_CLASSES = [
  'head-of-state',
  'government',
  'diplomatic',
  'military',
  'police',
  'security',
  'judicial',
  'legislative',
  'party',
  'local',
  'religious',
  'royal',
  'militant',
  'un',
  'spokesperson',
  'honorific',
  'profession',
  'media',
  'academic',
  'business',
  'sport',
  'culture',
  'activist',
  'relation',
  'suspect',
] as const
export type RoleClass = (typeof ROLE_CLASSES)[number]

/** An office, rank, title or calling that introduces a person. */
export interface RoleNoun {
  readonly english: string
  readonly masculine: string | undefined
  readonly feminine: string | undefined
  readonly plurals: readonly string[]
  readonly class: RoleClass
  /** The first word of the masculine singular, folded: one for all genders and numbers. */
  readonly head: string
  readonly row: RowReference
}

const given = (cell: string) => (cell === '-' ? undefined : cell)

/** @throws {LexiconError} */
export function parseRoles(file: string, tsv: string): RoleNoun[] {
  return parseRows(file, tsv, ['english', 'masculine', 'feminine', 'plural', 'class', 'example']).map((row) => {
    const { english, masculine, feminine, plural } = row.cells
    const [head = ''] = foldSpelling((given(masculine) ?? feminine).replaceAll('|', ' ')).split(' ')
    return {
      head,
      english,
      masculine: given(masculine),
      feminine: given(feminine),
      plurals: alternatives(plural),
      class: oneOf(row, 'class', ROLE_CLASSES),
      row: referenceTo(row),
    }
  })
}
