import { describe, expect, test } from 'vitest'
import { createReader, type LexiconFiles } from '../src/index.ts'
import { compileLexicon } from '../src/lexicon/lexicon.ts'
import { parseRows } from '../src/lexicon/table.ts'
import { parseLabels } from '../src/lexicon/tables/labels.ts'
import { ROLES } from '../src/lexicon/tables/triggers.ts'
import { readLexiconFiles } from '../src/load/index.ts'
import { createCutter } from '../src/reading/reader.ts'
import { COUNTED, STATUSES } from '../src/reading/types.ts'

/** Tables that people's words are made from, not the reader's. */
const NOT_READ = ['labels']
/** The share of a table's rows whose own example tells an event of the row's kind; an example names nobody, and many events need somebody. */
const LEAST = 0.55

const files = readLexiconFiles()
const lexicon = compileLexicon(files)
const reader = createReader(lexicon)
const cut = createCutter(lexicon)

interface ExampleRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  readonly example: string
}

/** The rows of a table that has an example in each. */
function rowsOf(name: string): ExampleRow[] {
  const tsv = files.get(name) ?? ''
  const columns = (tsv.split('\n').find((line) => line !== '' && !line.startsWith('#')) ?? '').split('\t')
  return parseRows(`${name}.tsv`, tsv, columns).map(({ line, cells }) => ({ line, cells, example: cells.example ?? '' }))
}

test('every table is read, and none is read that is not there', () => {
  const read = new Set<string>()
  const watched: LexiconFiles = new Proxy(new Map(files), {
    get(target, key) {
      if (key === 'get') {
        return (name: string) => {
          read.add(name)
          return target.get(name)
        }
      }
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  compileLexicon(watched)
  expect([...read, ...NOT_READ].sort()).toEqual([...files.keys()].sort())
})

test('every table can be trusted: its columns, no empty cell, no decoration, no row twice', () => {
  for (const name of files.keys()) expect(rowsOf(name).length, name).toBeGreaterThan(0)
})

test('every table has its line in lexicon/README.md', async () => {
  const { readFileSync } = await import('node:fs')
  const manual = readFileSync(new URL('../lexicon/README.md', import.meta.url), 'utf8')
  expect([...files.keys()].filter((name) => !manual.includes(`| ${name} |`))).toEqual([])
})

test('the words of the account name every status, role and thing counted, in both languages', () => {
  for (const language of ['ar', 'en'] as const) {
    const labels = parseLabels('labels.tsv', files.get('labels') ?? '', language)
    for (const status of STATUSES) expect(labels.has(`status.${status}`), status).toBe(true)
    for (const role of ROLES) expect(labels.has(`role.${role}`), role).toBe(true)
    for (const counted of COUNTED) expect(labels.has(`counted.${counted}`), counted).toBe(true)
  }
})

describe('the word of every row is met in its own example', () => {
  test.each(['trigger-nouns', 'roles', 'groups', 'institutions'])('%s', (name) => {
    const unmet = rowsOf(name).filter(
      ({ line, example }) => !hitsOf(example).some(({ row }) => row.file === `${name}.tsv` && row.line === line),
    )
    expect(unmet.map(({ line, example }) => `${name}.tsv:${line}: «${example}»`)).toEqual([])
  })

  test('trigger-verbs', () => {
    const unmet = rowsOf('trigger-verbs').filter(({ cells, example }) => !hasVerb(example, cells.verb ?? '', cells.form))
    expect(unmet.map(({ line, example }) => `trigger-verbs.tsv:${line}: «${example}»`)).toEqual([])
  })

  test('trigger-phrases that begin with a verb', () => {
    const rows = rowsOf('trigger-phrases').filter(({ cells }) => cells.head === 'verb')
    const unmet = rows.filter(({ cells, example }) => !hasVerb(example, cells.phrase?.split(' ')[0] ?? ''))
    expect(unmet.map(({ line, example }) => `trigger-phrases.tsv:${line}: «${example}»`)).toEqual([])
  })
})

describe('the example of a trigger tells an event of its kind', () => {
  test.each(['trigger-verbs', 'trigger-nouns', 'trigger-phrases', 'trigger-qualities'])('%s', (name) => {
    const rows = rowsOf(name)
    const untold = rows.filter(
      ({ cells, example }) => !reader.read({ id: 'example', text: example }).events.some(({ kind }) => kind === cells.kind),
    )
    const share = 1 - untold.length / rows.length
    const report = untold.map(({ line, cells, example }) => `${name}.tsv:${line}: ${cells.kind} «${example}»`).join('\n')
    expect(share, `${(100 * share).toFixed(1)} %, not these:\n${report}`).toBeGreaterThanOrEqual(LEAST)
  })
})

function hitsOf(example: string) {
  const { hits, tokens } = cut({ id: 'example', text: example })
  return tokens.flatMap((_, index) => hits.from(index))
}

function hasVerb(example: string, past: string, form?: string): boolean {
  return hitsOf(example).some(
    (hit) => hit.table === 'verb' && hit.value.lemma.past === past && (form === undefined || hit.value.lemma.form === form),
  )
}
