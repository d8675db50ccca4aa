import { alternatives, LexiconError, oneOf, parseRows } from '../table.ts'

/** A common noun: «مدينة», «قاض» with its definite spelling «قاضي». */
export interface Noun {
  /** One spelling, or of a defective noun the indefinite and the definite one. */
  readonly singulars: readonly string[]
  readonly plurals: readonly string[]
  readonly gender: 'm' | 'f'
}

/** @throws {LexiconError} */
export function parseNouns(file: string, tsv: string): Noun[] {
  return parseRows(file, tsv, ['english', 'singular', 'plurals', 'gender']).map((row) => {
    const singulars = alternatives(row.cells.singular)
    if (singulars.length === 0) throw new LexiconError(file, row.line, 'the singular is missing; write the word itself')
    return { singulars, plurals: alternatives(row.cells.plurals), gender: oneOf(row, 'gender', ['m', 'f']) }
  })
}

/** A common adjective: «كبير», «أبيض» with «بيضاء», «عال» with «عالي». */
export interface Adjective {
  readonly masculines: readonly string[]
  /** Left out where it only adds «ة». */
  readonly feminine: string | undefined
  readonly plurals: readonly string[]
}

/** @throws {LexiconError} */
export function parseAdjectives(file: string, tsv: string): Adjective[] {
  return parseRows(file, tsv, ['english', 'masculine', 'feminine', 'plurals']).map(({ cells }) => ({
    masculines: alternatives(cells.masculine),
    feminine: alternatives(cells.feminine)[0],
    plurals: alternatives(cells.plurals),
  }))
}
