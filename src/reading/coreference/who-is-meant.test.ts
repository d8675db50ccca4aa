import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { createReader } from '../reader.ts'

const reader = createReader(loadLexicon())
const [, ...rows] = readFileSync(new URL('who-is-meant.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

test.each(rows.map((row) => row.split('\t')))('%s: «%s» is %s', (_, words = '', meant, text = '') => {
  const { mentions, entities } = reader.read({ id: 'case', text, parts: [{ part: 'body', start: 0, end: text.length }] })
  const mention = mentions.findLast(({ start, end }) => text.slice(start, end) === words)
  const entity = entities.find(({ id }) => id === mention?.entity)
  const members = entity?.members?.map((member) => entities.find(({ id }) => id === member)?.name)
  expect(members?.join('، ') ?? entity?.name ?? '-').toBe(meant)
})
