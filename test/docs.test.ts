import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateDocs } from '../scripts/docs/generated.ts'
import { ROOT } from './shared-data.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const pages = generateDocs(read)

test.each([...pages.keys()])('%s is current; where it is not: npm run docs', (path) => {
  expect(read(path)).toBe(pages.get(path))
})

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/errors.md'])('the links of %s lead somewhere', (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? '')
  for (const target of links) expect(() => readFileSync(join(ROOT, path, '..', target)), target).not.toThrow(/ENOENT/)
})
