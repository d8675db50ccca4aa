import type { Chunk, Events, ExportOptions, SourcedEvent } from '../types.ts'
import { type Cell, toCsvRow } from './csv-row.ts'

/** A column: its name, and its cell of one row. */
export interface Column<Row> {
  readonly name: string
  readonly what?: string
  cell(row: Row): Cell
}

const BOM = '\ufeff'

/** Write a CSV file: the names of the columns, then the rows that each event gives. */
export async function* writeTable<Row>(
  columns: readonly Column<Row>[],
  rowsOf: (sourced: SourcedEvent) => readonly Row[],
  events: Events,
  { bom }: Pick<ExportOptions, 'bom'>,
): AsyncGenerator<Chunk> {
  yield `${bom ? BOM : ''}${toCsvRow(columns.map(({ name }) => name))}`
  for await (const sourced of events) {
    for (const row of rowsOf(sourced)) yield toCsvRow(columns.map((column) => column.cell(row)))
  }
}

/** Several names in one cell. */
export function joinNames(names: readonly string[]): string {
  return [...new Set(names)].join('; ')
}
