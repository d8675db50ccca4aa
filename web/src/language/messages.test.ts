import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import labelRows from '../../../lexicon/labels.tsv'
import aboutRows from '../../messages/about.tsv'
import countRows from '../../messages/counts.tsv'
import messageRows from '../../messages/pages.tsv'

const SOURCE = fileURLToPath(new URL('..', import.meta.url))
const own = [...messageRows, ...aboutRows]
const keys = new Set([...labelRows, ...own].map(([key]) => key ?? ''))
const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
  .join('\n')
/** `say('a.b')`, and the keys that are handed on as they are. */
const said = [...code.matchAll(/say\(\s*'([^']+)'|(?:message|empty|title)[=:] ?['"]([a-z-]+\.[a-z-]+)['"]|'([a-z-]+\.[a-z-]+)'/g)].map(
  ([, one, other, third]) => one ?? other ?? third ?? '',
)
/** «status.» of `say(`status.${…}`)`. */
const groups = [...code.matchAll(/say\(`([a-z-]+\.)(?:[a-z]+-)?\$/g)].map(([, group]) => group ?? '')

test('everything the pages say has its message', () => {
  const direct = [...code.matchAll(/say\(\s*'([^']+)'/g)].map(([, key]) => key ?? '')
  expect(direct.filter((key) => !keys.has(key))).toEqual([])
  expect(groups.filter((group) => ![...keys].some((key) => key.startsWith(group)))).toEqual([])
})

test('every message of the pages is said somewhere', () => {
  const used = new Set(said)
  expect(own.map(([key]) => key ?? '').filter((key) => !used.has(key) && !groups.some((group) => key.startsWith(group)))).toEqual([])
})

test('no key is listed twice, no cell is empty, and both languages name the same values', () => {
  const listed = own.map(([key]) => key ?? '')
  expect(listed.filter((key, index) => listed.indexOf(key) !== index)).toEqual([])
  expect(own.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ''))).toEqual([])
  const namesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [key, arabic, english] of own) expect(namesIn(arabic), key).toEqual(namesIn(english))
})

test('every count has all the forms that its language asks for', () => {
  expect(countRows.filter((cells) => cells.length !== 8 || cells.some((cell) => cell === ''))).toEqual([])
})
