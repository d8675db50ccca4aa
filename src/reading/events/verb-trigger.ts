import type { TriggerVerb } from '../../lexicon/tables/triggers.ts'
import type { Sentence } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd, findConstituents } from './clause.ts'
import { meetsNeeds } from './needs.ts'
import type { Stage } from './stage.ts'
import { isThirdPerson, subjectBefore } from './subject.ts'

/** Verbs that tell an event: «التقى», «اعتقلت», «سيزور». */
export function findVerbTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { words, lexicon } = stage.passage
  const found: Candidate[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const hit = words[index]?.verb
    if (!hit) continue
    const triggers = lexicon.triggerVerbs.get(hit.value.lemma) ?? otherReadings(stage, index)
    const trigger = triggers?.length ? choose(stage, sentence, index, triggers) : undefined
    if (!trigger) continue
    const frame = { subject: trigger.subject, object: trigger.object, genitive: '-' as const, prepositions: trigger.prepositions }
    found.push({ rule: 'verb-trigger', kind: trigger.kind, row: trigger.row, sentence, first: index, last: index, end: index, verb: { index, hit }, frame })
  }
  return found
}

/** One written form may be several verbs: «وقع» fell or signed. Triggers of all of them are tried. */
function otherReadings({ passage }: Stage, index: number): readonly TriggerVerb[] {
  const aspect = passage.words[index]?.verb?.value.aspect
  const others = passage.hits.all(index, 'verb').filter(({ value }) => value.aspect === aspect && isThirdPerson(value.agreements))
  return others.flatMap(({ value }) => passage.lexicon.triggerVerbs.get(value.lemma) ?? [])
}

function choose(stage: Stage, sentence: Sentence, index: number, triggers: readonly TriggerVerb[]): TriggerVerb | undefined {
  const end = clauseEnd(stage.passage, index + 1, sentence)
  const constituents = findConstituents(stage, index + 1, end)
  const before = subjectBefore(stage, sentence, index)
  const context = { passage: stage.passage, last: index, constituents, subjectBefore: before?.first }
  const all = triggers.length > 1 ? triggers : [...triggers]
  return all.find(({ needs }) => Object.keys(needs).length > 0 && meetsNeeds(needs, context)) ?? all.find(({ needs }) => Object.keys(needs).length === 0)
}
