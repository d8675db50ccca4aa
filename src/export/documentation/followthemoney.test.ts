import { Model } from '@alephdata/followthemoney'
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { textOf } from '../../../test/export-text.ts'
import { exportedRecord, exportOptions, idsOf } from '../../../test/exported-record.ts'
import { followthemoney } from './followthemoney.ts'
import type { FtmEntity } from './ftm-entity.ts'

const model = new Model(defaultModel as unknown as ConstructorParameters<typeof Model>[0])
const record = await exportedRecord()
const ids = idsOf(record)
const entities = (await textOf(followthemoney, record, exportOptions()))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as FtmEntity)

test('every property is one of its schema, and what a schema asks for is there', () => {
  for (const entity of entities) {
    const schema = model.getSchema(entity.schema)
    expect(Object.keys(entity.properties).filter((name) => !schema.hasProperty(name))).toEqual([])
    expect((schema.required ?? []).filter((name) => !entity.properties[name])).toEqual([])
  }
})

test('every reference leads to an entity of the file, each written once', () => {
  const ids = entities.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const references = entities.flatMap(({ properties }) =>
    ['involved', 'organizer', 'proof', 'entity'].flatMap((name) => properties[name] ?? []),
  )
  expect(references.filter((id) => !ids.includes(id))).toEqual([])
})

test('a planned meeting has its day and says that it is planned; a denied strike has no day', () => {
  const event = (id: string) => entities.find(({ properties }) => properties.recordId?.[0] === id)?.properties
  expect(event(ids.planned)).toMatchObject({ date: ['2025-07-31'], name: [expect.stringContaining('(planned)')], country: ['ru'] })
  expect(event(ids.denied)?.date ?? event(ids.denied)?.startDate).toBeUndefined()
})
