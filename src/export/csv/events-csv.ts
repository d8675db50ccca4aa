import type { EventFormat } from '../types.ts'
import { EVENT_COLUMNS, toEventRow } from './event-columns.ts'
import { writeTable } from './write-table.ts'

export const eventsCsv: EventFormat = {
  of: 'events',
  name: 'csv',
  title: 'CSV of events',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  use: 'spreadsheets, R, pandas: one row an event, with its status, bounds of figures and the chains of all reports',
  leavesOut: 'of several reported days and places the one most origins give; which report says what stands in `csv-claims`',
  streaming: true,
  write: (events, options) => writeTable(EVENT_COLUMNS, (sourced) => [toEventRow(sourced, options)], events, options),
}
