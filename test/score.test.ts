import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawAccuracy } from '../scripts/score/draw-accuracy.ts'
import { type CorpusScores, scoreCorpus } from '../scripts/score/score-corpus.ts'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'
import { ROOT } from './shared-data.ts'

/** What a layer's F1 may fall, in points. */
const SLACK = 0.5
/** A layer with fewer gold annotations says too little: one event more or less is points. */
const ENOUGH = 50
const HOW = 'where this is right, write the new scores down with: npm run score -- --write'

const written = JSON.parse(readFileSync(join(ROOT, 'corpus', 'scores.json'), 'utf8')) as CorpusScores
const { scores } = scoreCorpus(createReader(loadLexicon()))

const layers = Object.keys(written.layers).filter((layer) => (written.layers[layer]?.gold ?? 0) >= ENOUGH)

test.each(layers)('%s has not fallen', (layer) => {
  expect(scores.layers[layer]?.f1 ?? 0, HOW).toBeGreaterThanOrEqual((written.layers[layer]?.f1 ?? 0) - SLACK)
})

test('no more events are found in quiet text', () => {
  expect(scores.quiet.events, HOW).toBeLessThanOrEqual(written.quiet.events)
})

test('docs/accuracy.md shows the scores that are written down', () => {
  expect(readFileSync(join(ROOT, 'docs', 'accuracy.md'), 'utf8')).toBe(drawAccuracy(written))
})
