import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { phraseAt } from './phrases.ts'

const DUALS = new Set(['اللذان', 'اللذين', 'اللتان', 'اللتين'])
/** In tokens. */
const LONGEST = 8

/** «وزيري الدفاع والداخلية، اللذين كانا»: the two whom a dual relative goes on about. */
export function pairBefore(stage: Stage, sentence: Sentence, relative: number): Phrase | undefined {
  const { words, tokens } = stage.passage
  if (!DUALS.has(tokens[relative]?.form ?? '')) return undefined
  for (let at = relative - 1; at >= Math.max(sentence.first, relative - LONGEST); at--) {
    const word = words[at]
    if (word?.tag === 'verb') return undefined
    if (word?.dual || (word?.title && word.stem.endsWith('ي'))) return phraseAt(stage, at, relative)
  }
  return undefined
}
