import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { readCorpus } from './corpus.ts'
import { ROOT } from './shared-data.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'schema', 'reading.json'), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema)
const reader = createReader(loadLexicon())

test.each(readCorpus())('the reading of $id keeps to schema/reading.json', (article) => {
  validate(reader.read(article))
  expect((validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([])
})

test('the schema refuses what is no reading', () => {
  expect(validate({ ...reader.read({ id: 'a', text: 'نص' }), mood: 'good' })).toBe(false)
  expect(validate({})).toBe(false)
})
