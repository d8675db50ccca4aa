import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { textOf } from '../../../test/export-text.ts'
import { exportedRecord, exportOptions, idsOf } from '../../../test/exported-record.ts'
import { GDELT_COLUMNS } from '../coding/gdelt.ts'
import { findFormat } from '../formats.ts'
import type { EventFormat } from '../types.ts'
import { guardCell, toCsvRow, toTabbedRow } from './csv-row.ts'

const record = await exportedRecord()
const ids = idsOf(record)
const options = exportOptions()
const text = (name: string, bom = false) => textOf(findFormat(name) as EventFormat, record, { ...options, bom })
const rows = async (name: string) => parse(await text(name), { columns: true }) as Record<string, string>[]

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1'])('%j is no formula', (words) => {
  expect(guardCell(words)).toBe(`'${words}`)
})

test('numbers stay numbers, below nothing too; what is no number is nothing', () => {
  expect(toCsvRow([-3.5, 0, 12, Number.NaN, undefined, 'a,"b"\n'])).toBe('-3.5,0,12,,,"a,""b""\n"\r\n')
})

test('a tab within a cell is no new column', () => {
  expect(toTabbedRow(['a\tb\nc', '=d'])).toBe("a b c\t'=d\n")
})

test.each([['csv'], ['csv-claims'], ['acled', 31], ['ucdp', 49], ['bayanat'], ['uwazi']])(
  '%s is read by others, with as many cells in every row as it has columns',
  async (name, columns?: number) => {
    const read = parse(await text(name)) as string[][]
    expect(read.length).toBeGreaterThan(1)
    expect(new Set(read.map(({ length }) => length))).toEqual(new Set([columns ?? read[0]?.length]))
    expect(new Set(read[0]).size).toBe(read[0]?.length)
    expect(read.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
  },
)

test('GDELT: 61 columns, and the code, the day and the point of the strike stand in theirs', async () => {
  const lines = (await text('gdelt')).trimEnd().split('\n')
  expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([61]))
  const strike = lines.find((line) => line.startsWith(`isnad:${ids.strike}`))?.split('\t') ?? []
  const cell = (column: string) => strike[GDELT_COLUMNS.indexOf(column)]
  expect(['Day', 'Actor1Code', 'EventCode', 'EventRootCode', 'QuadClass', 'ActionGeo_CountryCode', 'ActionGeo_Type'].map(cell)).toEqual([
    '20250728',
    'SYRMIL',
    '190',
    '19',
    '4',
    'SY',
    '4',
  ])
  expect(Number(cell('ActionGeo_Lat'))).toBeCloseTo(36.2, 1)
})

test('a byte order mark for Excel, and only where it is asked for', async () => {
  expect((await text('csv', true)).startsWith('\ufeffid,')).toBe(true)
  expect((await text('csv')).startsWith('id,')).toBe(true)
})

test('events: who, where, when, how many, and the way back', async () => {
  const strike = (await rows('csv')).find(({ id }) => id === ids.strike)
  expect(strike).toMatchObject({
    link: `https://record.example/events/${encodeURIComponent(ids.strike)}`,
    kind: 'strike',
    status: 'happened',
    day_from: '2025-07-28',
    day_basis: 'stated',
    place: 'Aleppo',
    country: 'SY',
    actors: 'Syrian Army (SY)',
    killed_low: '12',
    killed_high: '12',
    evidence_url: 'https://example.org/toll?a=1&b="2"',
  })
  expect(strike?.evidence_words).toContain('قتل 12 مدنيا')
})

test('claims: the chain, its end, and the words at their place', async () => {
  const claim = (await rows('csv-claims')).find(({ claim: id }) => id === ids.strike)
  expect(claim).toMatchObject({
    chain: 'الأولى ← Reuters',
    source: 'Reuters',
    source_identity: 'named',
    own_voice: '0',
    status: 'happened',
  })
  const article = record.find(({ event }) => event.id === ids.strike)?.articles.get('toll')
  expect(claim?.words).toContain(article?.text.slice(Number(claim?.start), Number(claim?.end)).trim())
  expect(claim?.spans?.startsWith(`${claim?.start}–${claim?.end}`)).toBe(true)
})

test('ACLED: machine-coded in so many words; actors, codes and the day in their columns; the dead counted once', async () => {
  const read = await rows('acled')
  expect(read.map(({ event_id_cnty }) => event_id_cnty)).not.toContain(`isnad:${ids.killing}`)
  const strike = read.find(({ event_id_cnty: id }) => id === `isnad:${ids.strike}`)
  expect(strike).toMatchObject({
    event_date: '2025-07-28',
    time_precision: '1',
    disorder_type: 'Political violence',
    event_type: 'Explosions/Remote violence',
    actor1: 'Syrian Army (SY)',
    inter1: '1',
    iso: '760',
    country: 'Syria',
    location: 'Aleppo',
    geo_precision: '1',
    fatalities: '12',
  })
  expect(strike?.notes).toContain('not ACLED data')
  expect(strike?.tags).toContain('machine-coded')
})

test('UCDP: sources, origins and bounds in their columns; no best figure that nobody chose', async () => {
  const read = await rows('ucdp')
  expect(read.map(({ id }) => id)).toEqual([`isnad:${ids.strike}`])
  expect(read[0]).toMatchObject({
    side_a: 'Syrian Army (SY)',
    source_office: 'الأولى',
    source_original: 'Reuters',
    number_of_sources: '1',
    where_prec: '1',
    date_prec: '1',
    date_start: '2025-07-28',
    low: '12',
    high: '12',
    best: '',
  })
  expect(read[0]?.code_status).toContain('machine-coded')
})

test('Bayanat: a denied strike is a Non-Incident and says so in its tags', async () => {
  const bulletin = (await rows('bayanat')).find(({ originid }) => originid === ids.denied)
  expect(bulletin).toMatchObject({ event_type: 'Non-Incident', tags: 'machine-coded; status:denied', sources: 'الثالثة' })
})

test('Uwazi: ranges, points and links as its import splits them', async () => {
  const meeting = (await rows('uwazi')).find(({ id }) => id === ids.planned)
  expect(meeting).toMatchObject({ days: '2025-07-31:2025-07-31', status: 'planned', actors: 'Sergei Lavrov|Asaad al-Shaibani' })
  expect(meeting?.geolocation).toMatch(/^55\.\d+\|37\.\d+$/)
  expect(meeting?.record?.split('|')[1]).toBe(`https://record.example/events/${encodeURIComponent(ids.planned)}`)
})
