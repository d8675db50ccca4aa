import { VERB_FORMS, type VerbLemma } from '../inflect/verb.ts'
import { alternatives, LexiconError, oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

const COLUMNS = ['english', 'past', 'present', 'root', 'form', 'masdars'] as const

/** A verb with its place in the table. */
export interface VerbRow {
  readonly lemma: VerbLemma
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseVerbs(file: string, tsv: string): VerbRow[] {
  return parseRows(file, tsv, COLUMNS).map((row) => {
    const { english, past, present, root, masdars } = row.cells
    const letters = root.split(' ')
    if (letters.length < 3 || letters.length > 4 || letters.some((letter) => letter.length !== 1)) {
      throw new LexiconError(file, row.line, `the root «${root}» is not three or four letters with blanks between`)
    }
    if (!present.startsWith('ي')) throw new LexiconError(file, row.line, `the present «${present}» does not begin with ي`)
    const form = oneOf(row, 'form', VERB_FORMS)
    return { lemma: { english, past, present, root: letters, form, masdars: alternatives(masdars) }, row: referenceTo(row) }
  })
}
