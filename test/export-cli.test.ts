import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './shared-data.ts'

const MAIN = join(ROOT, 'src', 'cli', 'main.ts')
const ARTICLE = {
  id: 'a',
  outlet: 'RT',
  published: '2025-07-29',
  text: 'زيارة مرتقبة\n\nيزور وزير الخارجية السوري أسعد الشيباني موسكو الخميس المقبل، بحسب مصدر مطلع على المحادثات.\n',
}
let folder = ''

function isnad(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' })
  return { stdout, stderr, status }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-export-'))
  writeFileSync(join(folder, 'a.jsonl'), `${JSON.stringify(ARTICLE)}\n`)
  expect(isnad('add', 'a.jsonl').status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('to standard output, with filters, in the language asked for', () => {
  const { stdout, status } = isnad('export', '--format', 'csv', '--kind', 'visit', '--status', 'planned', '--dated', '--lang', 'en')
  expect(status).toBe(0)
  const [head, row, ...more] = stdout.trim().split('\r\n')
  expect(head?.startsWith('id,link,title,kind')).toBe(true)
  expect(row).toContain('Visit (planned): Asaad al-Shaibani')
  expect(more).toEqual([])
})

test('into a file that is there only once it is whole, twice the same', () => {
  const write = (name: string) => isnad('export', '--format', 'jsonl', '--out', name, '--at', '2025-08-01T00:00:00Z').status
  expect([write('one.jsonl'), write('two.jsonl')]).toEqual([0, 0])
  expect(readFileSync(join(folder, 'one.jsonl'), 'utf8')).toBe(readFileSync(join(folder, 'two.jsonl'), 'utf8'))
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('files of articles into a folder, and a plain word where none is named', () => {
  expect(isnad('export', '--format', 'brat', '--out', 'brat').status).toBe(0)
  expect(readdirSync(join(folder, 'brat')).map((name) => name.replace(/^[0-9a-f]{8,}/, ''))).toEqual(
    expect.arrayContaining(['.ann', '.txt', 'annotation.conf']),
  )
  expect(isnad('export', '--format', 'brat')).toMatchObject({ status: 1, stderr: expect.stringContaining('--out') })
})

test('redacted: the unnamed source is not told', () => {
  expect(isnad('export', '--format', 'csv-claims').stdout).toContain('مصدر مطلع')
  expect(isnad('export', '--format', 'csv-claims', '--redact').stdout).not.toMatch(/مصدر مطلع|المحادثات/)
})

test.each([
  ['--format', 'docx'],
  ['--format', 'csv', '--base-url', 'javascript:alert(1)'],
  ['--format', 'csv', '--at', 'yesterday'],
  ['--format', 'csv', '--db', 'missing.db'],
  ['--format', 'csv', '--out', 'missing/folder.csv'],
  ['--format', 'brat', '--out', 'a.jsonl'],
])('%s %s %s %s is refused in a sentence', (...args) => {
  const { stderr, status } = isnad('export', ...args)
  expect(status).toBeGreaterThan(0)
  expect(stderr.trim().split('\n').length).toBe(1)
})
