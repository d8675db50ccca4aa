import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { createReader } from '../reader.ts'
import type { Part } from '../types.ts'

const reader = createReader(loadLexicon())
const [, ...rows] = readFileSync(new URL('who-is-meant.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

test.each(rows.map((row) => row.split('\t')))('%s: «%s» is %s', (_, words = '', meant, text = '') => {
  const { mentions, entities } = reader.read({ id: 'case', text, parts: partsOf(text) })
  const mention = mentions.findLast(({ start, end }) => text.slice(start, end) === words)
  const entity = entities.find(({ id }) => id === mention?.entity)
  const members = entity?.members?.map((member) => entities.find(({ id }) => id === member)?.name)
  expect(members?.join('، ') ?? entity?.name ?? '-').toBe(meant)
})

/** A headline stands before « | ». */
function partsOf(text: string): Part[] {
  const end = text.indexOf(' | ')
  const body: Part = { part: 'body', start: end < 0 ? 0 : end + 3, end: text.length }
  return end < 0 ? [body] : [{ part: 'headline', start: 0, end }, body]
}
