import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseRows } from '../../lexicon/table.ts'
import { loadLexicon, readLexiconFiles } from '../../load/lexicon-files.ts'
import { createReader } from '../reader.ts'
import type { Reading } from '../types.ts'

const reader = createReader(loadLexicon())
const files = readLexiconFiles()
const folder = new URL('.', import.meta.url)

/** «chain :: content», the chain's names nearest first. */
function written({ article, entities, quotes }: Reading, rule: string): string[] {
  const name = (id: string) => entities.find((each) => each.id === id)?.name ?? '?'
  return quotes
    .filter((quote) => quote.rule === rule)
    .map(
      ({ chain, content }) =>
        `${chain.map(({ source }) => name(source)).join(' < ')} :: ${article.text.slice(content.start, content.end).replaceAll('\n', '¶')}`,
    )
}

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.cases.tsv'))) {
  const rule = basename(file, '.cases.tsv')
  const rows = parseRows(file, readFileSync(new URL(file, folder), 'utf8'), ['why', 'outlet', 'found', 'text'] as const)
  describe(rule, () => {
    test.each(rows.map(({ cells }) => cells))('$why: «$text»', ({ outlet, found, text }) => {
      const reading = reader.read({ id: 'case', text: text.replaceAll('¶', '\n'), ...(outlet === '-' ? {} : { outlet }) })
      expect(written(reading, rule)).toEqual(found === '-' ? [] : found.split(' | '))
    })
  })
}

describe('every row is read in its own example', () => {
  const examples = (table: string, columns: readonly string[]) =>
    parseRows(`${table}.tsv`, files.get(table) ?? '', columns).map(({ line, cells }) => ({
      table,
      line,
      word: cells[columns[1] ?? ''],
      example: cells.example ?? '',
    }))
  test.each([
    ...examples('reporting-cues', ['stance', 'verb', 'form', 'attach', 'note', 'example']),
    ...examples('according-to', ['kind', 'phrase', 'note', 'example']),
  ])('$table:$line $word «$example»', ({ table, line, example }) => {
    const { quotes } = reader.read({ id: 'row', text: example })
    expect(quotes.map(({ row }) => row)).toContain(`${table}.tsv:${line}`)
  })
  test.each([
    ...examples('source-nouns', ['kind', 'noun', 'plurals', 'identity', 'example']),
    ...examples('media-nouns', ['kind', 'noun', 'plurals', 'speaks', 'example']),
  ])('$table:$line $word «$example»', ({ example }) => {
    const { quotes } = reader.read({ id: 'row', text: example })
    expect(quotes.filter(({ chain }) => chain.length > 0)).not.toEqual([])
  })
})
