import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { bytesOf, readParquet, textOf } from '../../../test/export-text.ts'
import { exportedRecord, exportOptions, idsOf } from '../../../test/exported-record.ts'
import { eventsCsv } from '../csv/events-csv.ts'
import { parquet } from './parquet.ts'

const record = await exportedRecord()
const ids = idsOf(record)

test('the rows of the CSV, with numbers that are numbers', async () => {
  const rows = await readParquet(await bytesOf(parquet, record, exportOptions()))
  const written = parse(await textOf(eventsCsv, record, exportOptions()), { columns: true }) as Record<string, string>[]
  expect(rows.map(({ id }) => id)).toEqual(written.map(({ id }) => id))
  const strike = rows.find(({ id }) => id === ids.strike)
  expect(strike).toMatchObject({ killed_low: 12, country: 'SY', day_from: '2025-07-28', actors: 'Syrian Army (SY)' })
  expect(strike?.latitude).toBeCloseTo(36.2, 1)
  expect(rows.find(({ id }) => id === ids.planned)?.killed_low ?? null).toBeNull()
})
