import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { meetsNeeds } from './needs.ts'

/** Circumstances that tell an event of the sentence's own doer: «قطعت علاقاتها مع قطر، متهمة إياها بدعم…», «وغادر متوجها إلى جدة». */
export function findParticipleTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { passage } = stage
  const found: Candidate[] = []
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const hit = passage.words[index]?.tag === 'noun' ? passage.hits.at(index, 'trigger-participle') : undefined
    if (!hit || passage.words[index]?.placeHead || !opensCircumstance(stage, index)) continue
    const constituents = findConstituents(stage, index + 1, clauseEnd(stage, index + 1, sentence))
    const context = { stage, first: index, last: index, constituents }
    const trigger = passage.lexicon.triggerVerbs.get(hit.value.lemma)?.find(({ needs }) => meetsNeeds(needs, context))
    if (!trigger || trigger.kind === 'launch') continue
    const frame = { subject: trigger.subject, object: trigger.object, genitive: trigger.object, prepositions: trigger.prepositions }
    found.push({ rule: 'participle-trigger', kind: trigger.kind, row: trigger.row, sentence, first: index, last: index, end: index, frame })
  }
  return found
}

/** A circumstance follows a comma, or «و» that joins it to another. */
function opensCircumstance({ passage }: Stage, index: number): boolean {
  return passage.tokens[index - 1]?.form === ',' || passage.words[index]?.conjunction === true
}
