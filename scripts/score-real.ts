/**
 * Set the readings of real articles beside what careful readers marked in them (`corpus/real-events.jsonl`). The articles stand outside the
 * project; where they are not, it says so.
 *
 *   node scripts/score-real.ts                      what is found, and how its slots are filled
 *   node scripts/score-real.ts --misses place       what went wrong in one slot (or: missed, extra, twins, kind, quotes)
 *   node scripts/score-real.ts --held               the articles that nobody who writes rules has seen: totals alone
 *   node scripts/score-real.ts --write              write the shares of both down in corpus/real-scores.json
 *   node scripts/score-real.ts --pack FOLDER        marks in words, one file an article, go into corpus/real-events.jsonl
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadArticles } from '../bench/articles.ts'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { drawReal } from './real/draw-real.ts'
import { markedArticles, readMarks, writeMarks } from './real/marks.ts'
import { packMarks } from './real/pack.ts'
import { REAL_SCORES, scoreBoth } from './real/real-scores.ts'
import { scoreReal } from './real/score-real.ts'

const { values } = parseArgs({
  options: { misses: { type: 'string' }, held: { type: 'boolean' }, write: { type: 'boolean' }, pack: { type: 'string' } },
})
const { articles, from } = loadArticles()
if (values.pack) {
  const packed = packMarks(articles, values.pack)
  const fresh = new Set(packed.map(({ id }) => id))
  writeMarks([...readMarks().filter(({ id }) => !fresh.has(id)), ...packed])
}

const isHeld = values.held === true
const marked = markedArticles(articles)
const asked = marked.filter(({ marks }) => (marks.held === true) === isHeld)
if (asked.length === 0) process.stdout.write(`None of ${from} is marked.\n`)
else {
  const reader = createReader(loadLexicon())
  const { scores, misses } = scoreReal(reader, asked)
  if (!isHeld && values.misses)
    for (const { layer, article, what } of misses) if (layer === values.misses) process.stdout.write(`${article} ${what}\n`)
  process.stdout.write(`${drawReal(scores)}\n`)
  if (values.write) writeFileSync(REAL_SCORES, `${JSON.stringify(scoreBoth(reader, marked), null, 2)}\n`)
}
