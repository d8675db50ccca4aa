/**
 * Score times: `node scripts/score-times.ts corpus|seed|duckling|recognizers [--misses]`.
 *
 * `corpus` reads corpus/articles. The others read files that are no part of the project: `ISNAD_DATA` names the folder that holds
 * `suites/duckling-ar.jsonl` and `suites/recognizers-ar.jsonl`, `ISNAD_SEED` the one with `article.txt` and `expected.json`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { createReader } from '../src/reading/reader.ts'
import type { TimeExpression } from '../src/reading/types.ts'
import { scoreSuite } from './score-suites.ts'

interface Gold {
  readonly text: string
  readonly nth?: number
  readonly type: string
  readonly value: string
}

const CORPUS = fileURLToPath(new URL('../corpus/articles/', import.meta.url))
const reader = createReader(loadLexicon())
const showsMisses = process.argv.includes('--misses')

function spanOfGold(text: string, { text: words, nth = 1 }: Gold): { start: number; end: number } | undefined {
  let start = -1
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) return undefined
  }
  return { start, end: start + words.length }
}

interface Tally {
  gold: number
  found: number
  exact: number
  overlapping: number
  value: number
  exactValue: number
}

function scoreArticle(name: string, text: string, times: readonly TimeExpression[], golds: readonly Gold[], tally: Tally): void {
  const placed = golds.map((gold) => ({ gold, span: spanOfGold(text, gold) }))
  const used = new Set<TimeExpression>()
  tally.found += times.length
  tally.gold += golds.length
  for (const { gold, span } of placed) {
    if (!span) {
      console.log(`${name}: gold «${gold.text}» is not in the text`)
      continue
    }
    const candidates = times.filter((time) => time.start < span.end && span.start < time.end && !used.has(time))
    const exact = candidates.find((time) => time.start === span.start && time.end === span.end)
    const match = exact ?? candidates.find((time) => time.value === gold.value) ?? candidates[0]
    if (match) used.add(match)
    if (exact) tally.exact++
    if (match) tally.overlapping++
    const isRight = match?.value === gold.value
    if (isRight) tally.value++
    if (isRight && exact) tally.exactValue++
    if (showsMisses && (!isRight || !exact)) {
      const got = match ? `«${text.slice(match.start, match.end)}» ${match.value} (${match.rule})` : 'nothing'
      console.log(
        `${isRight ? '~' : '-'} ${name} «${gold.text}» ${gold.value} ← ${got} … ${text.slice(Math.max(0, span.start - 30), span.start).replaceAll('\n', '⏎')}[]`,
      )
    }
  }
  for (const time of times) {
    if (showsMisses && !used.has(time))
      console.log(
        `+ ${name} «${text.slice(time.start, time.end)}» ${time.value} (${time.rule}) … ${text.slice(Math.max(0, time.start - 30), time.end + 20).replaceAll('\n', '⏎')}`,
      )
  }
}

function report(name: string, { gold, found, exact, overlapping, value, exactValue }: Tally): void {
  const f1 = (right: number) => ((2 * right) / (gold + found)).toFixed(3)
  const line = (label: string, right: number) => `${label} P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)} F1 ${f1(right)}`
  console.log(
    `${name}: gold ${gold} found ${found} · ${line('span', exact)} · ${line('overlap', overlapping)} · ${line('value', value)} · ${line('span+value', exactValue)}`,
  )
}

const empty = (): Tally => ({ gold: 0, found: 0, exact: 0, overlapping: 0, value: 0, exactValue: 0 })

function scoreCorpus(): void {
  const tally = empty()
  for (const file of readdirSync(CORPUS)
    .filter((each) => each.endsWith('.gold.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(CORPUS + file, 'utf8')) as { published?: string; times?: Gold[] }
    const text = readFileSync(CORPUS + file.replace('.gold.json', '.txt'), 'utf8')
    const published = gold.published
      ? { from: gold.published.slice(0, 10), to: gold.published.slice(0, 10), basis: 'given' as const }
      : undefined
    const { times } = reader.read({ id: file, text, ...(published ? { published } : {}) })
    scoreArticle(file.slice(0, 3), text, times, gold.times ?? [], tally)
  }
  report('corpus', tally)
}

function folderFrom(variable: string): string {
  const folder = process.env[variable]
  if (!folder || !existsSync(folder)) throw new Error(`set ${variable} to the folder that holds the data; it is no part of the project`)
  return folder
}

function scoreSeed(): void {
  const folder = folderFrom('ISNAD_SEED')
  const text = readFileSync(`${folder}/article.txt`, 'utf8')
  const { times: golds } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as { times: Gold[] }
  const tally = empty()
  const day = '2025-07-29'
  scoreArticle('seed', text, reader.read({ id: 'seed', text, published: { from: day, to: day, basis: 'given' } }).times, golds, tally)
  report('seed', tally)
  const undated = reader.read({ id: 'seed', text })
  console.log(
    `no date given: ${undated.published ? `${undated.published.from} … ${undated.published.to}` : 'unknown'}; ${undated.times.map(({ value }) => value).join(' ')}`,
  )
}

const which = process.argv[2]
if (which === 'corpus') scoreCorpus()
else if (which === 'seed') scoreSeed()
else if (which === 'duckling' || which === 'recognizers')
  scoreSuite(which, `${folderFrom('ISNAD_DATA')}/suites/${which}-ar.jsonl`, showsMisses)
else throw new Error('name what to score: corpus, seed, duckling or recognizers')
