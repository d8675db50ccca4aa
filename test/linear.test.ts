import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { readCorpus } from './corpus.ts'

const reader = createReader(loadLexicon())
const story = readCorpus()
  .map(({ text }) => text)
  .join('\n\n')

const SHORT = 8_000
const TIMES = 10
const MOST = 15
const TRIES = 4

/** Milliseconds that reading a text takes, so many times in a row. */
function timeOf(text: string, times: number): number {
  const start = performance.now()
  for (let count = 0; count < times; count++) reader.read({ id: 'long', text })
  return performance.now() - start
}

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

test.each([
  ['news', story],
  ['one word without end', 'و'],
  ['one sentence without end', 'قال الوزير إن الرئيس أعلن أن المتحدث أكد '],
  ['open quotes', 'قال «'],
  ['open brackets', '(السودان '],
  ['figures', '12 ألفا و300 و'],
  ['days', 'الخميس الماضي والجمعة '],
  ['names', 'محمد بن أحمد بن '],
  ['commas', 'وزير الخارجية، '],
  ['breaks', 'خبر\n'],
])('ten times the text takes no more than fifteen times as long: %s', (_, piece) => {
  const short = fill(piece, SHORT)
  const long = fill(piece, TIMES * SHORT)
  timeOf(short, TIMES)
  // The same amount of text either way, so that what the collector takes is in both; what else the machine does only slows a run down.
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES && best > MOST; attempt++) best = Math.min(best, (TIMES * timeOf(long, 1)) / timeOf(short, TIMES))
  expect(best, `takes ${best.toFixed(1)} times as long`).toBeLessThanOrEqual(MOST)
})
