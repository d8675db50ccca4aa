/**
 * Times of `corpus/articles` as Isnad and chrono-node's Arabic rules find them: `node scripts/compare-times.ts`.
 *
 * Gold's dates and times of day count, since chrono-node knows neither durations nor sets: how many are found (half of the words in common), how many
 * with the right day (or month, or year, where gold tells no more), and how many are found where gold has none of any sort.
 */
import { parse } from 'chrono-node/ar'
import type { Article, Span } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { createCutter } from '../src/reading/reader.ts'
import { findTimes } from '../src/reading/times/find-times.ts'
import { type GoldTime, loadGold, placeOf } from './score/gold.ts'
import { overlap, pair } from './score/pair.ts'

/** Words, and the day they mean: «2018-03-06», or its beginning. */
interface FoundTime extends Span {
  readonly day: string
}
const HALF = 0.5
const DAY = 'YYYY-MM-DD'.length
const isPoint = ({ type }: { readonly type: string }) => type === 'DATE' || type === 'TIME'

const cut = createCutter(loadLexicon())
const byIsnad = (article: Article): FoundTime[] =>
  findTimes(cut(article))
    .times.filter(isPoint)
    .map(({ start, end, value }) => ({ start, end, day: value.slice(0, DAY) }))
const byChrono = ({ text, published }: Article): FoundTime[] =>
  parse(text, new Date(`${published?.from}T12:00:00Z`)).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    day: start.date().toISOString().slice(0, DAY),
  }))

function compare(name: string, find: (article: Article) => readonly FoundTime[]): void {
  let [gold, found, right, extra] = [0, 0, 0, 0]
  for (const { article, gold: wanted } of loadGold()) {
    const read = find(article)
    const points = wanted.times.filter(isPoint)
    const meets = (one: GoldTime, other: Span) => overlap(placeOf(article.text, one), other)
    const { pairs } = pair(points, read, (one, other) => (meets(one, other) >= HALF ? meets(one, other) : 0))
    gold += points.length
    found += pairs.length
    right += pairs.filter(([one, other]) => other.day.startsWith(one.value.slice(0, DAY)) || isCoarser(one.value, other.day)).length
    extra += read.filter((each) => wanted.times.every((one) => meets(one, each) === 0)).length
  }
  const percent = (part: number) => `${((100 * part) / gold).toFixed(1)} %`
  process.stdout.write(
    `${name.padEnd(12)} found ${found} of ${gold} (${percent(found)}), with the right day ${right} (${percent(right)}), found beside gold ${extra}\n`,
  )
}

/** A month or year that gold tells: the day need only lie in it. */
function isCoarser(gold: string, day: string): boolean {
  return gold.length < DAY && /^\d{4}(-\d{2})?$/.test(gold) && day.startsWith(gold)
}

compare('isnad', byIsnad)
compare('chrono-node', byChrono)
