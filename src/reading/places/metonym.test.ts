import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadLexicon } from '../../load/lexicon-files.ts'
import { createReader } from '../reader.ts'

/** Rows of `metonym.pairs.tsv`: whether the name stands for its government (`power`) or is the place itself (`place`). */
const reader = createReader(loadLexicon())
const rows = readFileSync(new URL('metonym.pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '' && !line.startsWith('#'))

test.each(rows.map((row) => row.split('\t')))('%s | %s: %s', (name = '', meant, text = '') => {
  const { mentions, entities } = reader.read({ id: 'case', text, parts: [{ part: 'body', start: 0, end: text.length }] })
  const found = mentions.find(({ start, end }) => text.slice(start, end) === name)
  const entity = entities.find(({ id }) => id === found?.entity)
  const isPower = found?.metonym === true || entity?.kind === 'organisation'
  expect(isPower ? 'power' : entity?.kind).toBe(meant)
})
