import type { Hit } from '../../../lexicon/finder.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { TriggerVerb } from '../../../lexicon/tables/triggers.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { isCarrier } from '../clause/carrier.ts'
import { clauseEnd, findConstituents } from '../clause/clause.ts'
import { doneInRelative } from '../clause/done-in-relative.ts'
import { prepositionsResumed } from '../clause/resumed-clause.ts'
import { isThirdPerson } from '../clause/subject.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { isInsideName } from './inside-name.ts'
import { meetsNeeds } from './needs.ts'
import { wantedOf } from './wanted.ts'

/** Verbs that tell an event: «التقى», «اعتقلت», «سيزور». With a pronoun only one that takes an object: «قضى» died, «قضاها» spent it. */
export function findVerbTriggers(stage: Stage, sentence: Sentence): Candidate[] {
  const { words } = stage.passage
  const found: Candidate[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const hit = words[index]?.verb
    if (!hit || stage.timeOf.has(index)) continue
    if (isCarrier(stage, sentence, index) && !(hit.value.lemma.past === CLAIM && words[index - 1]?.tag === 'relative')) continue
    const readings = readingsAt(stage, index).filter(({ trigger }) => hit.pronoun === '' || trigger.object !== '-')
    const chosen = readings.length > 0 ? choose(stage, sentence, index, readings) : undefined
    if (!chosen || isInsideName(stage, index)) continue
    const { trigger } = chosen
    const frame = { subject: trigger.subject, object: trigger.object, genitive: '-' as const, prepositions: trigger.prepositions }
    found.push({
      rule: 'verb-trigger',
      kind: trigger.kind,
      row: trigger.row,
      sentence,
      first: index,
      last: index,
      end: index,
      verb: { index, hit: chosen.hit },
      frame,
      ...(trigger.needs.after ? { withParticle: true } : {}),
    })
  }
  return found
}

/** «التفجير الذي تبناه التنظيم»: it goes on about the deed, and to claim that is another. */
const CLAIM = 'تبنى'

/** A trigger, and the verb that it is a trigger of. */
interface VerbReading {
  readonly trigger: TriggerVerb
  readonly hit: Hit<'verb'>
}

/** One written form may be several verbs: «وقع» fell or signed. Triggers of all of them are tried, the likeliest verb's first. */
function readingsAt({ passage }: Stage, index: number): readonly VerbReading[] {
  const { hits, lexicon, words } = passage
  const chosen = words[index]?.verb
  if (!chosen) return []
  const readings = readingsOf(lexicon, chosen)
  if (readings.length === 0 && lexicon.reportingVerbs.has(chosen.value.lemma)) return []
  for (const hit of hits.all(index, 'verb')) {
    const { value } = hit
    if (value.lemma === chosen.value.lemma || value.aspect !== chosen.value.aspect || !isThirdPerson(value.agreements)) continue
    readings.push(...readingsOf(lexicon, hit))
  }
  return readings
}

function readingsOf(lexicon: Lexicon, hit: Hit<'verb'>): VerbReading[] {
  return (lexicon.triggerVerbs.get(hit.value.lemma) ?? []).map((trigger) => ({ trigger, hit }))
}

function choose(stage: Stage, sentence: Sentence, index: number, readings: readonly VerbReading[]): VerbReading | undefined {
  const isFree = ({ trigger }: VerbReading) => wantedOf(trigger.needs).isEmpty
  if (readings.every(isFree)) return readings[0]
  const end = clauseEnd(stage, index + 1, sentence)
  const constituents = [...findConstituents(stage, index + 1, end), ...prepositionsResumed(stage, end, sentence)]
  const isNeedy = readings.some(({ trigger: { needs } }) => needs.subject || needs.object || needs['not-object'])
  const around = isNeedy ? { doer: findDoer(stage, sentence, index), done: doneInRelative(stage, sentence, index) } : {}
  const context = { stage, first: index, last: index, constituents, sentence, ...around }
  return (
    readings.find((each) => !isFree(each) && meetsNeeds(each.trigger.needs, { ...context, prepositions: each.trigger.prepositions })) ??
    readings.find(isFree)
  )
}
