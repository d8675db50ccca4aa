import { describe, expect, test } from 'vitest'
import { lexicon, readCases } from '../../../../test/support.ts'
import { parseRows } from '../../../lexicon/table.ts'
import { readLexiconFiles } from '../../../load/index.ts'
import { createReader } from '../../reader.ts'

const reader = createReader(lexicon)

/** The kinds of the events that a sentence tells, each with its trigger. */
function toldIn(text: string): { kind: string; trigger: string }[] {
  const published = { from: '2025-05-20', to: '2025-05-20', basis: 'given' } as const
  const { events } = reader.read({ id: 'case', text, published, parts: [{ part: 'body', start: 0, end: text.length }] })
  return events.map(({ kind, trigger }) => ({ kind, trigger: text.slice(trigger.start, trigger.end) }))
}

describe('which kind', () => {
  test.each(readCases(import.meta.url, './kinds.cases.tsv', 'why', 'kind', 'trigger', 'text'))('$why: «$text»', (row) => {
    const told = toldIn(row.text).filter(({ trigger }) => trigger.includes(row.trigger))
    expect(told.map(({ kind }) => kind)).toEqual([row.kind])
  })
})

test('every row that makes a kind finer does so in its own example', () => {
  const columns = ['kind', 'slot', 'words', 'becomes', 'example'] as const
  const rows = parseRows('finer-kinds.tsv', readLexiconFiles().get('finer-kinds') ?? '', columns)
  const failing = rows.filter(({ cells }) => !toldIn(cells.example).some(({ kind }) => kind === cells.becomes))
  expect(failing.map(({ line, cells }) => `${line}: ${cells.example}`)).toEqual([])
  expect(rows.map(({ cells }) => cells.becomes).filter((kind) => !lexicon.kinds.has(kind))).toEqual([])
})
