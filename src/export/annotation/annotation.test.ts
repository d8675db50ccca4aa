import { expect, test } from 'vitest'
import { articlesOf, exportedRecord, exportOptions } from '../../../test/exported-record.ts'
import { brat } from './brat.ts'
import { webanno } from './webanno.ts'

const articles = articlesOf(await exportedRecord())
const options = exportOptions()
const file = (format: typeof brat, key: string, ending: string) => {
  const article = articles.find((each) => each.key === key)
  return article ? (format.files(article, options).find(({ name }) => name.endsWith(ending))?.content ?? '') : ''
}

test.each(articles)('brat: every stretch of $key is where Python counts it', ({ key }) => {
  const points = Array.from(file(brat, key, '.txt'))
  const spans = file(brat, key, '.ann')
    .split('\n')
    .filter((line) => line.startsWith('T'))
  expect(spans.length).toBeGreaterThan(0)
  for (const line of spans) {
    const [, where = '', words] = line.split('\t')
    const pieces = where
      .replace(/^\S+ /, '')
      .split(';')
      .map((piece) => piece.split(' ').map(Number))
    expect(pieces.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words)
  }
})

test('brat: ids lead somewhere, types are configured, status and chain are there', () => {
  const lines = file(brat, 'toll', '.ann').trim().split('\n')
  const ids = new Set(lines.map((line) => line.split('\t')[0]))
  const used = lines.flatMap((line) => [...(line.split('\t')[1] ?? '').matchAll(/:([TE]\d+)/g)].map(([, id]) => id))
  expect(used.filter((id) => !ids.has(id))).toEqual([])
  const configured = new Set(file(brat, 'toll', '.conf').split(/\s+/))
  const types = lines.flatMap((line) => /^[TER]\d+\t([\w-]+)/.exec(line)?.[1] ?? [])
  expect(types.filter((type) => !configured.has(type))).toEqual([])
  expect(lines.some((line) => /Status E\d+ happened/.test(line))).toBe(true)
  expect(lines.some((line) => /AnnotatorNotes E\d+\tالأولى ← .*رويترز/.test(line))).toBe(true)
})

test.each(articles)('WebAnno: the words of $key stand at their offsets, with a cell for each feature', ({ key, text }) => {
  const content = file(webanno, key, '.tsv')
  expect(content.startsWith('#FORMAT=WebAnno TSV 3.3\n#T_SP=')).toBe(true)
  const words = content
    .split('\n')
    .filter((line) => /^\d+-\d+\t/.test(line))
    .map((line) => line.split('\t'))
  expect(words.length).toBeGreaterThan(3)
  for (const [, where = '', word, ...cells] of words) {
    const [start, end] = where.split('-').map(Number)
    expect(text.slice(start, end)).toBe(word)
    expect(cells.length).toBe(4)
  }
})

test('WebAnno: a name of two words is one annotation, a trigger has kind and status', () => {
  const content = file(webanno, 'plan', '.tsv')
  const lavrov = content
    .split('\n')
    .filter((line) => /\t(?:سيرغي|لافروف)\t/.test(line))
    .map((line) => line.split('\t')[3])
  expect(lavrov[0]).toMatch(/^person\[\d+\]$/)
  expect(new Set(lavrov).size).toBe(1)
  expect(content).toMatch(/\tmeet(?:\[\d+\])?\tplanned/)
})
