/** Score the figures of `corpus/articles` against their golds: `node scripts/score-quantities.ts [part of a file's name]`; prints every miss. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Finder } from '../src/lexicon/finder.ts'
import { loadLexicon } from '../src/load/lexicon-files.ts'
import { cut } from '../src/reading/cut.ts'
import { findQuantities } from '../src/reading/quantities/find-quantities.ts'
import { WordMemory } from '../src/reading/syntax/word-facts.ts'
import { findTimes } from '../src/reading/times/find-times.ts'
import type { Quantity } from '../src/reading/types.ts'

interface GoldFigure {
  readonly text: string
  readonly nth?: number
  readonly min?: number
  readonly max?: number
  readonly unit: string
  readonly counts?: string | readonly string[]
}
interface Gold {
  readonly outlet?: string
  readonly published?: string
  readonly quantities?: readonly GoldFigure[]
}

const folder = fileURLToPath(new URL('../corpus/articles/', import.meta.url))
const only = process.argv[2] ?? ''
const lexicon = loadLexicon()
const finder = new Finder(lexicon.automaton)
const memory = new WordMemory(lexicon)
const tally = { gold: 0, found: 0, figure: 0, span: 0, unit: 0, counts: 0 }

for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json') && name.includes(only))) {
  const gold = JSON.parse(readFileSync(folder + file, 'utf8')) as Gold
  const text = readFileSync(folder + file.replace('.gold.json', '.txt'), 'utf8')
  const published = gold.published ? { published: { from: gold.published, to: gold.published, basis: 'given' as const } } : {}
  const passage = cut({ id: file, text, ...(gold.outlet ? { outlet: gold.outlet } : {}), ...published }, lexicon, finder, memory)
  const quantities = findQuantities(passage, findTimes(passage).times)
  scoreArticle(file, text, gold.quantities ?? [], quantities)
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const { gold, found, figure } = tally
console.log(
  `${gold} in gold, ${found} found; figure and bounds right ${figure}: precision ${percent(figure, found)}, recall ${percent(figure, gold)}`,
)
console.log(
  `of these: span exact ${percent(tally.span, figure)}, unit ${percent(tally.unit, figure)}, what is counted ${percent(tally.counts, figure)}`,
)

function scoreArticle(file: string, text: string, wanted: readonly GoldFigure[], quantities: readonly Quantity[]): void {
  const left = new Set(quantities)
  tally.gold += wanted.length
  tally.found += quantities.length
  const missed: GoldFigure[] = []
  for (const each of wanted) {
    const start = nthIndex(text, each.text, each.nth ?? 1)
    const end = start + each.text.length
    const near = [...left].filter((quantity) => quantity.start < end && quantity.end > start)
    const hit = near.find((quantity) => quantity.min === each.min && quantity.max === each.max)
    if (!hit) {
      missed.push(each)
      continue
    }
    left.delete(hit)
    tally.figure++
    if (hit.start === start && hit.end === end) tally.span++
    else console.log(`${file} span: «${each.text}» read «${text.slice(hit.start, hit.end)}»`)
    if (hit.unit === each.unit) tally.unit++
    else console.log(`${file} unit: «${each.text}» ${each.unit}, read ${hit.unit}`)
    const counts = [each.counts ?? []].flat().toSorted().join()
    const read = [...(hit.counts ?? [])].toSorted().join()
    if (counts === read) tally.counts++
    else console.log(`${file} counts: «${around(text, hit)}» ${counts || '-'}, read ${read || '-'}`)
  }
  for (const each of missed)
    console.log(`${file} MISSED: «${each.text}» ${each.min ?? ''}..${each.max ?? ''} ${each.unit} ${each.counts ?? ''}`)
  for (const each of left)
    console.log(
      `${file} EXTRA: «${around(text, each)}» ${each.min ?? ''}..${each.max ?? ''} ${each.unit} ${each.counts ?? ''} (${each.rule})`,
    )
}

function nthIndex(text: string, words: string, nth: number): number {
  let at = text.indexOf(words)
  for (let times = 1; times < nth; times++) at = text.indexOf(words, at + 1)
  return at
}

function around(text: string, { start, end }: Quantity): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll('\n', ' ')
}
