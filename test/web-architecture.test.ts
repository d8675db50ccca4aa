import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './shared-data.ts'

const LONGEST = 300
const web = join(ROOT, 'web')
const files = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|svelte|css)$/.test(entry.name))
  .map((entry) => ({
    path: relative(web, join(entry.parentPath, entry.name)).split(sep).join('/'),
    text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
  }))
const pages = files.filter(({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts'))

/** Where the pages may reach out of `web/`: types of the contract, the reader in its worker, and tables of words. */
const OUTSIDE: readonly { readonly target: RegExp; readonly from: RegExp; readonly typesOnly: boolean }[] = [
  { target: /^src\/server\/contract\/index\.ts$/, from: /./, typesOnly: true },
  { target: /^src\/index\.ts$/, from: /^src\/reader\/worker\.ts$/, typesOnly: false },
  { target: /^src\/index\.ts$/, from: /^src\/(?:reader|pages\/read)\//, typesOnly: true },
  { target: /^lexicon\/(?:event-kinds|labels)\.tsv$/, from: /^src\/language\/say\.ts$/, typesOnly: false },
]

test('the pages reach out of web/ only for types of the contract, the reader and words', () => {
  const wrong = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/^\s*import (type )?[^;'"]*?from ['"]([^'"]+)['"]/gm)].flatMap(([, type, target = '']) => {
      const resolved = join('web', path, '..', target).split(sep).join('/')
      if (!target.startsWith('.') || resolved.startsWith('web/')) return []
      const isAllowed = OUTSIDE.some(
        (rule) => rule.target.test(resolved) && rule.from.test(path) && (type !== undefined || !rule.typesOnly),
      )
      return isAllowed ? [] : [`${path} -> ${resolved}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('no file of the pages is longer than 300 lines', () => {
  expect(files.filter(({ text }) => text.split('\n').length > LONGEST).map(({ path }) => path)).toEqual([])
})

test('names say what they name, in kebab case', () => {
  const parts = files.flatMap(({ path }) => path.replace(/(?:\.svelte|\.d|\.test|\.reader|\.config)*\.\w+$/, '').split('/'))
  expect(parts.filter((part) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part))).toEqual([])
})

test('what comes from outside is text: nothing is put into a page as markup', () => {
  expect(pages.filter(({ text }) => /\{@html|innerHTML|insertAdjacentHTML|document\.write/.test(text)).map(({ path }) => path)).toEqual([])
})

test('no style or script stands inside the markup, so that the policy of the server holds', () => {
  expect(pages.filter(({ text }) => /<[a-z]+[^>]*\sstyle="/i.test(text)).map(({ path }) => path)).toEqual([])
})

test('every side is a start or an end, so that both reading directions are served', () => {
  const physical = /^\s*(?:(?:margin|padding|border)-(?:left|right)|(?:left|right|float)|text-align: (?:left|right)|width|height):?/m
  const styles = files.map(({ path, text }) => ({
    path,
    text: path.endsWith('.css') ? text : [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n'),
  }))
  expect(styles.filter(({ text }) => physical.test(text)).map(({ path }) => path)).toEqual([])
})
