import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadLexicon } from '../src/load/index.ts'
import { tokenAt } from '../src/reading/passage.ts'
import { createCutter } from '../src/reading/reader.ts'
import type { Word } from '../src/reading/syntax/word.ts'
import { parseGold } from './clitic-gold.ts'
import { findShared } from './shared-data.ts'

/** The share of words split as in the gold segmentation; below it the test fails. */
const LEAST = 0.97
const path = findShared('data/segmentation/WikiNews.pos.ref')

test('clitics are split as in a gold segmentation of news', (context) => {
  if (!path) return context.skip('the gold segmentation is not beside the project')
  const gold = parseGold(readFileSync(path, 'utf8'))
  const { tokens, words } = createCutter(loadLexicon())({ id: 'gold', text: gold.map(({ word }) => word).join(' ') })
  const misses = new Map<string, number>()
  let right = 0
  let all = 0
  let offset = 0
  for (const { word, before, pronoun, isFree } of gold) {
    const index = tokenAt(tokens, offset)
    const token = tokens[index]
    const isWhole = token?.start === offset && token.end === offset + word.length
    offset += word.length + 1
    if (!isWhole || token.kind !== 'word' || isFree) continue
    const [wanted, read] = [`${before}+${pronoun}`, splitOf(token.form, words[index])]
    all++
    if (read === wanted) right++
    else misses.set(`${wanted} read as ${read}`, (misses.get(`${wanted} read as ${read}`) ?? 0) + 1)
  }
  const worst = [...misses].sort(([, one], [, other]) => other - one).slice(0, 12)
  const report = `${right} of ${all} words (${((100 * right) / all).toFixed(2)} %); ${worst.map(([miss, count]) => `${miss}: ${count}`).join(', ')}`
  expect(all, report).toBeGreaterThan(15_000)
  expect(right / all, report).toBeGreaterThanOrEqual(LEAST)
})

/** «له» is a preposition that bears a pronoun: both are cut off, and nothing is left between them. */
function splitOf(form: string, word: Word | undefined): string {
  if (!word) return '+'
  const future = word.verb?.before.future ? 'س' : ''
  const host = word.tag === 'preposition' && word.stem.length === 1 && word.pronoun !== '' ? word.stem : ''
  return `${word.conjunction ? form[0] : ''}${word.preposition}${host}${future}${word.definite ? 'ال' : ''}+${word.pronoun}`
}
