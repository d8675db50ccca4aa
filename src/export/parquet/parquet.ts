import { ByteWriter, type ColumnSource, parquetWrite } from 'hyparquet-writer'
import type { Cell } from '../csv/csv-row.ts'
import { EVENT_COLUMNS, toEventRow } from '../csv/event-columns.ts'
import type { EventFormat } from '../types.ts'

/** Columns that hold numbers; all others hold words. */
const WHOLE =
  /^(?:killed|injured|arrested)_|^(?:articles|outlets|origins|conflicts|revisions|denials|evidence_start|evidence_end|unnamed_sources_only|retold_only)$/
const DECIMAL = /^(?:latitude|longitude)$/

export const parquet: EventFormat = {
  of: 'events',
  name: 'parquet',
  title: 'Parquet',
  mediaType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  use: 'DuckDB, pandas, Arrow: the columns of `csv`, typed and compressed',
  leavesOut: 'what `csv` leaves out',
  streaming: false,
  async *write(events, options) {
    const cells: Cell[][] = EVENT_COLUMNS.map(() => [])
    for await (const sourced of events) {
      const row = toEventRow(sourced, options)
      for (const [index, column] of EVENT_COLUMNS.entries()) cells[index]?.push(column.cell(row))
    }
    const writer = new ByteWriter()
    await parquetWrite({ writer, columnData: EVENT_COLUMNS.map(({ name }, index) => toColumn(name, cells[index] ?? [])) })
    yield writer.getBytes()
  },
}

/** Nothing is null here, and words are what they are: no program runs a cell of Parquet. */
function toColumn(name: string, cells: readonly Cell[]): ColumnSource {
  const type = WHOLE.test(name) ? 'INT32' : DECIMAL.test(name) ? 'DOUBLE' : 'STRING'
  return { name, type, nullable: true, data: cells.map((cell) => cell ?? null) }
}
