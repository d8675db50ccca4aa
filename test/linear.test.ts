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
const LONG = 10 * SHORT
const MOST = 15

function timeOf(text: string): number {
  const start = performance.now()
  reader.read({ id: 'long', text })
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
  const texts = { short: fill(piece, SHORT), long: fill(piece, LONG) }
  timeOf(texts.short)
  // What else the machine does only ever slows a run down, so the best of a few tries counts.
  let short = 0
  let long = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && long > MOST * short; attempt++) {
    const best = Math.min(timeOf(texts.short), timeOf(texts.short), timeOf(texts.short))
    // Below a millisecond the clock and the collector weigh more than the text.
    short = Math.max(short, best, 1)
    long = Math.min(long, timeOf(texts.long))
  }
  expect(long / short, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`).toBeLessThanOrEqual(MOST)
})
