import { tokenAt } from '../../passage.ts'
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
  return firstOfNames(stage, sentence, relative)
}

/** «إيمانويل ماكرون والمستشارة أنغيلا ميركل، اللذين زارا»: the first of two who are named right before it. */
function firstOfNames(stage: Stage, sentence: Sentence, relative: number): Phrase | undefined {
  const { tokens, words } = stage.passage
  const second = nameUpTo(stage, sentence, tokens[relative - 1]?.form === ',' ? relative - 2 : relative - 1)
  return second && words[second.first]?.conjunction ? nameUpTo(stage, sentence, second.first - 1) : undefined
}

/** A person's name, with his office, that ends at a token. */
function nameUpTo({ passage: { tokens }, book }: Stage, sentence: Sentence, last: number): Phrase | undefined {
  const end = tokens[last]?.end ?? 0
  const name = book.firstWithin({ start: sentence.start, end }, (mention) => mention.end === end && mention.form === 'name')
  if (!name || book.get(name.entity)?.kind !== 'person') return undefined
  return { first: tokenAt(tokens, Math.min(name.start, name.role?.start ?? name.start)), last }
}
