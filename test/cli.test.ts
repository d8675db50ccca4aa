import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../src/index.ts'
import { ROOT } from './shared-data.ts'

const MAIN = join(ROOT, 'src', 'cli', 'main.ts')
const TEXT = 'زيارة مرتقبة\n\nيزور وزير الخارجية السوري أسعد الشيباني موسكو الخميس المقبل، بحسب وكالة رويترز.\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
  writeFileSync(join(folder, 'one.txt'), TEXT)
  writeFileSync(
    join(folder, 'many.jsonl'),
    `${JSON.stringify({ id: 'a', text: TEXT, published: '2025-07-29', outlet: 'RT' })}\nnot json\n${JSON.stringify({ id: 'b', text: TEXT })}\n`,
  )
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, 'indexed'))
  writeFileSync(join(folder, 'indexed', 'a.txt'), TEXT)
  writeFileSync(join(folder, 'indexed', 'b.txt'), TEXT)
  writeFileSync(join(folder, 'indexed', 'index.jsonl'), '{"file":"a.txt","outlet":"RT","published":"2025-07-29"}\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function isnad(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9 })
  return { stdout, stderr, status }
}

describe('isnad read', () => {
  test('an account for people, in Arabic, without colours or direction marks in a pipe', () => {
    const { stdout, status } = isnad(['read', 'one.txt', '--published', '2025-07-29', '--outlet', 'RT'])
    expect(status).toBe(0)
    expect(stdout).toContain('زيارة مرتقبة\nRT · نشر 2025-07-29')
    expect(stdout).toContain('الإسناد: RT')
    expect([...stdout].some((letter) => letter === '\u001b' || (letter >= '\u2066' && letter <= '\u2069'))).toBe(false)
  })

  test('in English, and without a date the date is unknown', () => {
    const { stdout } = isnad(['read', 'one.txt', '--lang', 'en'])
    expect(stdout).toContain('Events')
    expect(stdout).toMatch(/publication date unknown|inferred from the text/)
    expect(stdout).not.toContain(new Date().toISOString().slice(0, 10))
  })

  test('one article as one JSON reading; many as an array; a line each with --jsonl', () => {
    const one = JSON.parse(isnad(['read', 'one.txt', '--json', '--published', '2025-07-29']).stdout) as Reading
    expect(one.article.published).toEqual({ from: '2025-07-29', to: '2025-07-29', basis: 'given' })
    const many = JSON.parse(isnad(['read', 'many.jsonl', '--json']).stdout) as Reading[]
    expect(many.map(({ article }) => article.id)).toEqual(['a', 'b'])
    const lines = isnad(['read', 'many.jsonl', '--jsonl']).stdout.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as Reading).article.outlet)).toEqual(['RT', undefined])
  })

  test('a bad line is named with its file and line, and the rest is read', () => {
    const { stderr, status } = isnad(['read', 'many.jsonl', '--jsonl'])
    expect(stderr).toMatch(/^many\.jsonl:2: the line is not JSON .*\[bad-json\]\n$/)
    expect(status).toBe(1)
  })

  test('standard input, text or JSONL', () => {
    expect((JSON.parse(isnad(['read', '-', '--jsonl'], TEXT).stdout) as Reading).article.text).toBe(TEXT)
    expect((JSON.parse(isnad(['read', '-', '--jsonl'], JSON.stringify({ id: 'x', text: TEXT })).stdout) as Reading).article.id).toBe('x')
  })

  test('a folder with an index is read by it', () => {
    const readings = JSON.parse(isnad(['read', 'indexed', '--json']).stdout) as Reading[]
    expect(readings.map(({ article }) => [article.id, article.outlet, article.published?.from])).toEqual([['a.txt', 'RT', '2025-07-29']])
  })

  test.each([
    ['a file that is not there', ['read', 'none.txt'], 1, 'none.txt: there is no such file or folder [not-found]'],
    ['a folder with nothing in it', ['read', 'empty'], 1, 'empty: nothing is there to read'],
    ['a date that is none', ['read', 'one.txt', '--published', '2025-02-30'], 2, 'YYYY-MM-DD'],
    ['an unknown option', ['read', 'one.txt', '--loud'], 2, '--loud'],
    ['nothing named', ['read'], 2, 'files'],
  ])('%s', (_, args, code, message) => {
    const { stderr, status } = isnad(args)
    expect(stderr).toContain(message)
    expect(status).toBe(code)
  })
})

describe('isnad explain', () => {
  test('names the rule and the row of each annotation', () => {
    const { stdout, status } = isnad(['explain', 'one.txt', '--sentence', '2'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/rule [a-z-]+ · row [a-z-]+\.tsv:\d+/)
    expect(stdout).toMatch(/verb يزور ← verbs\.tsv:\d+/)
  })

  test('a sentence that is not there', () => {
    expect(isnad(['explain', 'one.txt', '--sentence', '99'])).toMatchObject({ status: 2 })
  })
})
