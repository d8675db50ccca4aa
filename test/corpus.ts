import { loadGold, loadQuiet } from '../scripts/score/gold.ts'
import type { Article } from '../src/index.ts'

/** All articles of `corpus/`, the quiet ones too. */
export function readCorpus(): Article[] {
  return [...loadGold().map(({ article }) => article), ...loadQuiet()]
}
