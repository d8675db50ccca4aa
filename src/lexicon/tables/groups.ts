import { alternatives, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

export const GROUP_CLASSES = [
  'armed',
  'military',
  'police',
  'civilian',
  'casualty',
  'detainee',
  'migrant',
  'official',
  'media',
  'medical',
  'protester',
  'child',
  'woman',
  'group',
  'body',
  'unit',
  'criminal',
] as const
export type GroupClass = (typeof GROUP_CLASSES)[number]

/** People named by what they are: «مسلحون», «متظاهر», «مدنيين»; of the class `body` states and organisations: «دول», «منظمات». */
export interface Group {
  readonly english: string
  readonly singular: string | undefined
  readonly plurals: readonly string[]
  readonly class: GroupClass
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseGroups(file: string, tsv: string): Group[] {
  return parseRows(file, tsv, ['english', 'singular', 'plural', 'class', 'example']).map((row) => {
    const { english, singular, plural } = row.cells
    return {
      english,
      singular: singular === '-' ? undefined : singular,
      plurals: alternatives(plural),
      class: oneOf(row, 'class', GROUP_CLASSES),
      row: referenceTo(row),
    }
  })
}
