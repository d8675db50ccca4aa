/** A cell: words, a number that stays one, or nothing. */
export type Cell = string | number | undefined

/** What a spreadsheet takes for the beginning of a formula, in its full-width forms as well. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/**
 * Words that no spreadsheet runs: an apostrophe stands before what looks like a formula. Numbers are handed in as numbers and stay as they are.
 */
export function guardCell(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `${cell}` : ''
  const words = cell.replaceAll('\0', '')
  return FORMULA.test(words) ? `'${words}` : words
}

/** One line of CSV as RFC 4180 writes it, with its line end. */
export function toCsvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quote(guardCell(cell))).join(',')}\r\n`
}

function quote(words: string): string {
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

/** One line of tab-separated cells: tabs and line breaks within a cell become blanks, for nothing can quote them. */
export function toTabbedRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => guardCell(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`
}
