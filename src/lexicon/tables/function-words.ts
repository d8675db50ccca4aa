import { oneOf, parseRows, type RowReference, referenceTo } from '../table.ts'

export const WORD_CLASSES = [
  'preposition',
  'conjunction',
  'complementiser',
  'relative',
  'demonstrative',
  'pronoun',
  'particle',
  'quantifier',
  'adverb',
] as const
export type WordClass = (typeof WORD_CLASSES)[number]

/** A word that carries grammar: «في», «أن», «الذي», «لم». */
export interface FunctionWord {
  readonly class: WordClass
  readonly form: string
  readonly row: RowReference
}

/** @throws {LexiconError} */
export function parseFunctionWords(file: string, tsv: string): FunctionWord[] {
  return parseRows(file, tsv, ['class', 'form', 'note']).map((row) => ({
    class: oneOf(row, 'class', WORD_CLASSES),
    form: row.cells.form,
    row: referenceTo(row),
  }))
}
