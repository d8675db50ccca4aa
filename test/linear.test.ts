import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { readCorpus } from './corpus.ts'

const reader = createReader(loadLexicon())
const story = readCorpus()
  .map(({ text }) => text)
  .join('\n\n')

/** The best of a few runs: what else the machine does only ever slows one down. */
function fastest(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    reader.read({ id: 'long', text })
    return performance.now() - start
  })
  return Math.min(...times)
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
  fastest(fill(piece, 20_000))
  const short = fastest(fill(piece, 20_000))
  const long = fastest(fill(piece, 200_000))
  expect(long / short, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`).toBeLessThan(15)
})
