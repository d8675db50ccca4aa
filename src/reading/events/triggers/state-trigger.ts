import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { arePeople } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { standsAt } from './phrase-trigger.ts'
import { predicateOf } from './predicate-of-state.ts'

/** Set phrases in which a verb says what state people are in: «لا يزال الصحفي رهن الاعتقال», «بقي العمال تحت الأنقاض». */
export function findStateTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { words, tokens, lexicon } = stage.passage
  const found: Candidate[] = []
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const word = words[index]
    if (!word || word.conjunction || word.tag === 'verb') continue
    const state = lexicon.statePhrases.get(word.stem)?.find(({ rest }) => standsAt(words, tokens, index + 1, rest))
    const last = index + (state?.rest.length ?? 0)
    if (!state || last >= sentence.last) continue
    const described = predicateOf(stage, sentence, index)
    if (!described || !arePeople(stage, described.phrase)) continue
    const { kind, row, subject, prepositions } = state.trigger
    const frame = { subject, object: '-' as const, genitive: '-' as const, prepositions }
    found.push({ rule: 'state-trigger', kind, row, sentence, first: index, last, end: last, frame, described })
  }
  return found
}
