/**
 * Set the readings of `corpus/` beside its gold readings.
 *
 *   npm run score                          the scores, and how they have changed
 *   npm run score -- --misses times.value  what went wrong in one layer (or in all that begin so)
 *   npm run score -- --write               write them to corpus/scores.json and docs/accuracy.md
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { drawAccuracy } from './score/draw-accuracy.ts'
import { drawScores } from './score/draw-scores.ts'
import { type CorpusScores, scoreCorpus } from './score/score-corpus.ts'

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { values } = parseArgs({ options: { misses: { type: 'string' }, write: { type: 'boolean' } } })

const before = existsSync(path('corpus/scores.json'))
  ? (JSON.parse(readFileSync(path('corpus/scores.json'), 'utf8')) as CorpusScores)
  : undefined
const { scores, misses } = scoreCorpus(createReader(loadLexicon()))
const asked = values.misses
if (asked !== undefined) {
  for (const { layer, article, what } of misses) if (layer.startsWith(asked)) process.stdout.write(`${article} ${layer}: ${what}\n`)
}
process.stdout.write(`${drawScores(scores, before)}\n`)
if (values.write) {
  writeFileSync(path('corpus/scores.json'), `${JSON.stringify(scores, null, 2)}\n`)
  writeFileSync(path('docs/accuracy.md'), drawAccuracy(scores))
}
