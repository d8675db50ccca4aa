import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { adjectiveForms, inflectAdjective } from './adjective.ts'
import { inflectNoun } from './noun.ts'

const rows = readFileSync(fileURLToPath(new URL('noun.cases.tsv', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'))

const alternatives = (cell = '-') => (cell === '-' ? [] : cell.split('|'))

test.each(rows)('%s «%s»', (kind, word = '', plurals, forms, absent) => {
  const made = new Set(inflect(kind ?? '', word, alternatives(plurals)))
  expect(alternatives(forms).filter((form) => !made.has(form))).toEqual([])
  expect(alternatives(absent).filter((form) => made.has(form))).toEqual([])
})

function inflect(kind: string, word: string, plurals: string[]): string[] {
  if (kind === 'noun') return inflectNoun(word, plurals).map(({ form }) => form)
  if (kind === 'nisba') return inflectAdjective(word, plurals).map(({ form }) => form)
  const [masculines, feminine] = word.split(':')
  return adjectiveForms({ masculines: alternatives(masculines), feminine, plurals })
}
