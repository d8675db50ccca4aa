import type { TriggerVerb } from '../../../lexicon/tables/triggers.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { isCarrier } from '../clause/carrier.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import { isThirdPerson } from '../clause/subject.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { meetsNeeds } from './needs.ts'
import { wantedOf } from './wanted.ts'

/** Verbs that tell an event: «التقى», «اعتقلت», «سيزور». With a pronoun only one that takes an object: «قضى» died, «قضاها» spent it. */
export function findVerbTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { words } = stage.passage
  const found: Candidate[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const hit = words[index]?.verb
    if (!hit) continue
    if (isCarrier(stage, sentence, index)) continue
    const triggers = triggersAt(stage, index).filter(({ object }) => hit.pronoun === '' || object !== '-')
    const trigger = triggers.length > 0 ? choose(stage, sentence, index, triggers) : undefined
    if (!trigger) continue
    const frame = { subject: trigger.subject, object: trigger.object, genitive: '-' as const, prepositions: trigger.prepositions }
    found.push({
      rule: 'verb-trigger',
      kind: trigger.kind,
      row: trigger.row,
      sentence,
      first: index,
      last: index,
      end: index,
      verb: { index, hit },
      frame,
    })
  }
  return found
}

/** One written form may be several verbs: «وقع» fell or signed. Triggers of all of them are tried, the likeliest verb's first. */
function triggersAt({ passage }: Stage, index: number): readonly TriggerVerb[] {
  const { hits, lexicon, words } = passage
  const chosen = words[index]?.verb
  if (!chosen) return []
  const triggers = [...(lexicon.triggerVerbs.get(chosen.value.lemma) ?? [])]
  if (triggers.length === 0 && lexicon.reportingVerbs.has(chosen.value.lemma)) return []
  for (const { value } of hits.all(index, 'verb')) {
    if (value.lemma === chosen.value.lemma || value.aspect !== chosen.value.aspect || !isThirdPerson(value.agreements)) continue
    triggers.push(...(lexicon.triggerVerbs.get(value.lemma) ?? []))
  }
  return triggers
}

function choose(stage: Stage, sentence: Sentence, index: number, triggers: readonly TriggerVerb[]): TriggerVerb | undefined {
  if (triggers.every(({ needs }) => wantedOf(needs).isEmpty)) return triggers[0]
  const end = clauseEnd(stage, index + 1, sentence)
  const constituents = findConstituents(stage, index + 1, end)
  const isNeedy = triggers.some(({ needs }) => needs.subject || needs.object || needs['not-object'])
  const context = { stage, first: index, last: index, constituents, ...(isNeedy ? { doer: findDoer(stage, sentence, index) } : {}) }
  const needy = triggers.find(({ needs }) => !wantedOf(needs).isEmpty && meetsNeeds(needs, context))
  return needy ?? triggers.find(({ needs }) => wantedOf(needs).isEmpty)
}
