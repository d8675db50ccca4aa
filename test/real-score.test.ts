import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadArticles } from '../bench/articles.ts'
import { markedArticles } from '../scripts/real/marks.ts'
import { type BothShares, REAL_SCORES, scoreBoth } from '../scripts/real/real-scores.ts'
import { createReader } from '../src/index.ts'
import { loadLexicon } from '../src/load/index.ts'

/** What a share may fall, in points: one event in a hundred. */
const SLACK = 1
const HOW = 'where this is right, write the new scores down with: node scripts/score-real.ts --write'

test('what readers marked in real articles is read no worse than written down', (context) => {
  const marked = markedArticles(loadArticles().articles)
  if (marked.length === 0 || !existsSync(REAL_SCORES)) return context.skip('the real articles are not beside the project')
  const written = JSON.parse(readFileSync(REAL_SCORES, 'utf8')) as BothShares
  const now = scoreBoth(createReader(loadLexicon()), marked)
  for (const part of ['open', 'held'] as const)
    for (const [share, percent] of Object.entries(written[part]))
      expect(now[part][share] ?? 0, `${part} ${share}: ${HOW}`).toBeGreaterThanOrEqual(percent - SLACK)
}, 60_000)
