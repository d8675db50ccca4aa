/** A lexicon file that cannot be trusted. Thrown while loading, never while reading a text. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'
  readonly file: string
  readonly line: number

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`)
    this.file = file
    this.line = line
  }
}

/** Where a row stands, for people who ask why. */
export interface RowReference {
  readonly file: string
  readonly line: number
}

/** The place of a row, without its cells: what an entry keeps. */
export function referenceTo({ file, line }: RowReference): RowReference {
  return { file, line }
}

/** One row of a table: its cells by column, and where it stands. */
export interface Row<Column extends string> extends RowReference {
  readonly cells: Readonly<Record<Column, string>>
}

/** Invisible or decorative characters that make a row impossible to find or to read. */
const UNWANTED =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufb50-\ufdff\ufe70-\ufeff]/

/** A line without a match has no empty cell, no blank at a cell's edge and nothing unwanted: one look spares one for each cell. */
const SUSPECT = new RegExp(`^\\s|\\s$|\\t\\s|\\s\\t|${UNWANTED.source}`)

/**
 * Read the rows of a lexicon table: tab-separated, the first line that is no comment (`#`) names the columns.
 *
 * @throws {LexiconError} on missing or other columns, a wrong number of cells, an empty cell (write `-`), a blank at a cell's edge,
 * decoration that folding would drop, or the same row twice.
 */
export function parseRows<Column extends string>(file: string, tsv: string, columns: readonly Column[]): Row<Column>[] {
  const rows: Row<Column>[] = []
  const seen = new Map<string, number>()
  let named = false
  let number = 0
  for (const line of tsv.split('\n')) {
    number++
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (!named) {
      if (cells.join() !== columns.join()) throw new LexiconError(file, number, `expected the columns ${columns.join(', ')}`)
      named = true
      continue
    }
    const problem = cells.length !== columns.length || SUSPECT.test(line) ? problemOf(cells, columns) : undefined
    if (problem) throw new LexiconError(file, number, problem)
    const earlier = seen.get(line)
    if (earlier) throw new LexiconError(file, number, `the same row stands on line ${earlier}; remove one`)
    seen.set(line, number)
    rows.push({ file, line: number, cells: byColumn(cells, columns) })
  }
  return rows
}

function byColumn<Column extends string>(cells: readonly string[], columns: readonly Column[]): Record<Column, string> {
  const named = {} as Record<Column, string>
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]
    if (column !== undefined) named[column] = cells[at] ?? '-'
  }
  return named
}

function problemOf(cells: readonly string[], columns: readonly string[]): string | undefined {
  if (cells.length !== columns.length) return `expected ${columns.length} cells (${columns.join(', ')}), found ${cells.length}`
  for (const [index, cell] of cells.entries()) {
    if (cell === '') return `the cell «${columns[index]}» is empty; write - for nothing`
    if (cell !== cell.trim()) return `the cell «${columns[index]}» has a blank at its edge; remove it`
    const unwanted = UNWANTED.exec(cell)
    if (unwanted) return `the cell «${columns[index]}» holds U+${hexOf(unwanted[0])}, which folding drops; remove it`
  }
  return undefined
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** The alternatives of a cell, `|` between them; none for `-`. */
export function alternatives(cell: string): string[] {
  return cell === '-' ? [] : cell.split('|')
}

/** A cell that must be one of a closed set of values. @throws {LexiconError} */
export function oneOf<Column extends string, V extends string>(row: Row<Column>, column: Column, values: readonly V[]): V {
  const cell = row.cells[column]
  if (!isOneOf(cell, values)) throw new LexiconError(row.file, row.line, `unknown ${column} «${cell}»; use one of ${values.join(', ')}`)
  return cell
}

function isOneOf<V extends string>(cell: string, values: readonly V[]): cell is V {
  return (values as readonly string[]).includes(cell)
}
