/**
 * How fast articles are read, on one core: `npm run bench`.
 *
 * Articles a second, as a process starts and once it is warm, and peak memory; time by layer; time for each character as a text grows; the
 * times layer beside chrono-node. Times are of the processor, so that what else runs on the machine counts for little.
 */

import { parse } from 'chrono-node/ar'
import { type Article, createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { createCutter } from '../src/reading/reader.ts'
import { findTimes } from '../src/reading/times/find-times.ts'
import { loadArticles } from './articles.ts'

const print = (line = '') => process.stdout.write(`${line}\n`)
const SIZES = [1_000, 10_000, 100_000, 1_000_000]

const loading = processor()
const lexicon = loadLexicon()
print(`The lexicon is loaded and compiled in ${((processor() - loading) / 1000).toFixed(0)} ms.`)

const { articles, from } = loadArticles()
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
const reader = createReader(lexicon)
const cold = time(articles.slice(0, 300), (article) => reader.read(article))
for (const article of articles) reader.read(article)
const warm = time(articles, (article) => reader.read(article))
print(
  `${articles.length} ${from}, ${Math.round(characters / articles.length)} characters on average; articles of 2,700 characters a second:`,
)
print(`  ${perSecond(cold)} as a process starts (the first 300); ${perSecond(warm)} once it is warm, ${warm.toFixed(2)} µs a character`)
print(`  peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)

print()
print('By layer, microseconds a character:')
const cutArticle = createCutter(lexicon)
const cutTime = time(articles, (article) => cutArticle(article))
const timesTime = time(articles, (article) => findTimes(cutArticle(article))) - cutTime
print(`  text, lexicon and syntax  ${cutTime.toFixed(3)}`)
print(`  times                     ${timesTime.toFixed(3)}`)
print(`  all else                  ${(warm - cutTime - timesTime).toFixed(3)}`)

print()
print('As one text grows (flat is linear):')
const story = articles
  .slice(0, 600)
  .map(({ text }) => text)
  .join('\n\n')
for (const size of SIZES) {
  const text = story.repeat(Math.ceil(size / story.length)).slice(0, size)
  const again = Math.max(1, Math.floor(200_000 / size))
  print(
    `  ${String(size).padStart(9)} characters  ${time(Array<Article>(again).fill({ id: 'grown', text }), (article) => reader.read(article)).toFixed(3)} µs a character`,
  )
}

print()
print('Times in 200 articles, beside chrono-node and its Arabic rules:')
const some = articles.slice(0, 200)
const compare = (name: string, find: (article: Article) => readonly unknown[]) => {
  const found = some.reduce((sum, article) => sum + find(article).length, 0)
  print(`  ${name.padEnd(34)} ${time(some, find).toFixed(3)} µs a character, ${found} found`)
}
compare('isnad, from text to times', (article) => findTimes(cutArticle(article)).times)
compare('chrono-node', (article) => parse(article.text, new Date(article.published?.to ?? 0)))

/** Microseconds a character. */
function time(each: readonly Article[], read: (article: Article) => unknown): number {
  const start = processor()
  for (const article of each) read(article)
  const length = each.reduce((sum, { text }) => sum + text.length, 0)
  return (processor() - start) / length
}

/** Microseconds of processor time so far, of this thread where Node tells it. */
function processor(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return user + system
}

function perSecond(microseconds: number): string {
  return (1e6 / microseconds / 2_700).toFixed(0)
}
