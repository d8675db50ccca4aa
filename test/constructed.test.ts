import { expect, test } from 'vitest'
import { isRight } from '../scripts/constructed/is-right.ts'
import { construct } from '../scripts/constructed/sentences.ts'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'

/** Of so many sentences of the first seed at least so many are read right. A rule that makes it more may raise it. */
const SENTENCES = 500
const RIGHT = 480

test('who does what to whom is read in sentences by construction', () => {
  const reader = createReader(loadLexicon())
  const right = construct(SENTENCES, 1).filter((sentence) => isRight(reader, sentence))
  expect(right.length).toBeGreaterThanOrEqual(RIGHT)
})

test('the same seed makes the same sentences', () => {
  expect(construct(20, 5)).toEqual(construct(20, 5))
  expect(construct(20, 5)).not.toEqual(construct(20, 6))
})
