import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { textOf } from '../../../test/export-text.ts'
import { exportedRecord, exportOptions, idsOf } from '../../../test/exported-record.ts'
import { ROOT } from '../../../test/shared-data.ts'
import { findFormat } from '../formats.ts'
import { redactEvents } from '../redact/redact-events.ts'
import type { EventFormat, SourcedEvent } from '../types.ts'

const record = await exportedRecord()
const ids = idsOf(record)
const options = exportOptions()
const text = (name: string, events: readonly SourcedEvent[] = record) => textOf(findFormat(name) as EventFormat, events, options)
const lines = (written: string) =>
  written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const schema = JSON.parse(readFileSync(join(ROOT, 'schema', 'event.json'), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, strict: true, strictTuples: false }).compile(schema)
const problemsOf = (line: unknown) =>
  validate(line) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

test('every line keeps to schema/event.json, redacted too', async () => {
  const redacted: SourcedEvent[] = []
  for await (const each of redactEvents(record, options.tables)) redacted.push(each)
  const all = [...lines(await text('jsonl')), ...lines(await text('jsonl', redacted))]
  expect(all.length).toBe(2 * record.length)
  expect(all.flatMap(problemsOf)).toEqual([])
})

test('the schema refuses what is no event', async () => {
  const [first] = lines(await text('jsonl'))
  expect(problemsOf({ ...first, mood: 'good' })).not.toEqual([])
  expect(problemsOf({ ...first, reports: [] })).not.toEqual([])
})

test('JSON-LD is linked data, with nothing to fetch: events, claims, annotations, their words', async () => {
  const expanded = (await jsonld.expand(JSON.parse(await text('jsonld')) as jsonld.JsonLdDocument)) as Record<string, unknown>[]
  const ofType = (type: string) => expanded.filter((node) => ((node['@type'] as string[] | undefined) ?? []).includes(type))
  expect(ofType('https://schema.org/Claim').length).toBe(record.flatMap(({ event }) => event.reports).length)
  expect(ofType('http://www.w3.org/ns/oa#Annotation').length).toBe(ofType('https://schema.org/Claim').length)
  const events = new Map(expanded.map((node) => [node['@id'], (node['@type'] as string[] | undefined) ?? []]))
  expect(events.get(`urn:isnad:event:${ids.planned}`)).toContain('https://schema.org/Event')
  expect(events.get(`urn:isnad:event:${ids.denied}`)).not.toContain('https://schema.org/Event')
  const quads = (await jsonld.toRDF(JSON.parse(await text('jsonld')) as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
  })) as unknown as string
  expect(quads).toContain(`<urn:isnad:claim:${ids.strike}> <http://www.w3.org/ns/prov#hadPrimarySource>`)
  expect(quads).toContain(`<urn:isnad:event:${ids.planned}> <https://schema.org/eventStatus> <https://schema.org/EventScheduled>`)
})

test('GeoJSON: a point for a town, none for a country', async () => {
  const { type, features } = JSON.parse(await text('geojson')) as {
    type: string
    features: { id: string; geometry: { coordinates: number[] } | null; properties: { status: string; precision: string } }[]
  }
  expect(type).toBe('FeatureCollection')
  const feature = (id: string) => features.find((each) => each.id === id)
  expect(feature(ids.strike)?.geometry?.coordinates.map(Math.round)).toEqual([37, 36])
  expect(feature(ids.visit)).toMatchObject({ geometry: null, properties: { precision: 'country' } })
  expect(feature(ids.denied)?.properties.status).toBe('denied')
})
