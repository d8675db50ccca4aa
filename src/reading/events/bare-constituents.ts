import type { Passage } from '../passage.ts'
import type { Sentence } from '../types.ts'
import { isManner } from './accusative.ts'
import { type Constituent, clauseEnd, findConstituents } from './clause.ts'
import type { Stage } from './stage.ts'

const CIRCUMSTANCES = new Set(['trigger-participle', 'reporting'])

/** Bare phrases of a verb's clause, in order; times are none of them. */
export function bareConstituents(stage: Stage, sentence: Sentence, verb: number, limit = sentence.last): Constituent[] {
  const end = Math.min(limit, clauseEnd(stage, verb + 1, sentence))
  return findConstituents(stage, verb + 1, end).filter(
    ({ preposition, time, first, last }) =>
      preposition === '' && time === undefined && !isManner(stage, { first, last }) && !opensAnother(stage.passage, first),
  )
}

/** «و» opens the next clause, «غير» a quality, and a participle after a comma a circumstance: «…، متهمة أديس أبابا بانتهاك الاتفاق». */
function opensAnother({ tokens, words, hits }: Passage, first: number): boolean {
  return (
    words[first]?.conjunction === true ||
    words[first - 1]?.stem === 'غير' ||
    (tokens[first - 1]?.form === ',' && hits.from(first).some(({ table }) => CIRCUMSTANCES.has(table)))
  )
}
