import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXIT_CODES } from '../src/cli/exit-codes.ts'
import { describeProblem, PROBLEMS } from '../src/ingest/problem.ts'
import { HTTP_PROBLEMS } from '../src/server/problems/codes.ts'
import { ROOT } from './shared-data.ts'

const manual = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')
const headings = [...manual.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)

test('every code has its heading in docs/errors.md, with the sentence people see, and no heading is left over', () => {
  expect([...headings].sort()).toEqual([...Object.keys(PROBLEMS), ...Object.keys(HTTP_PROBLEMS), 'bad-lexicon'].sort())
  for (const sentence of Object.values(PROBLEMS)) expect(manual).toContain(sentence)
})

test('every exit code is explained', () => {
  for (const [code, meaning] of Object.entries(EXIT_CODES)) expect(manual).toContain(`| ${code} | ${meaning} |`)
})

test('a problem names file, line, what is wrong and its code', () => {
  expect(describeProblem({ code: 'bad-json', file: 'news.jsonl', line: 12, detail: 'Unexpected end' })).toBe(
    'news.jsonl:12: the line is not JSON (Unexpected end) [bad-json]',
  )
})
