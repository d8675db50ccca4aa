import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { subjectBefore } from '../clause/subject.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { placesWithin } from './places-within.ts'
import type { Surroundings } from './surroundings.ts'

/** Verbs whose subject is where the event is, by their past: «شهدت البصرة تظاهرات», «استضافت مسقط محادثات». */
export const WITNESSING: ReadonlySet<string> = new Set(['شهد', 'استضاف', 'احتضن', 'عرف'])

/** The subject of a verb of witnessing, after it or before, or what its relative clause goes on about. */
export function witnesses(stage: Stage, { sentence }: Candidate, { host, before, frame }: Surroundings): EntityId[] {
  if (host === undefined || !WITNESSING.has(stage.passage.words[host]?.verb?.value.lemma.past ?? '')) return []
  const subject = subjectBefore(stage, sentence, host)
  const bare = [...before, ...frame].filter(({ preposition, time }) => preposition === '' && time === undefined)
  return [...(subject ? [subject] : []), ...bare].flatMap(({ first, last }) => placesWithin(stage, first, last, true))
}

/** By their past. */
const RECEIVING: ReadonlySet<string> = new Set(['استقبل', 'استضاف', 'آوى', 'احتضن'])

/** «استقبلت إسبانيا 629 مهاجرا»: migrants come to the land that receives them. */
export function receivers(stage: Stage, { kind, verb, sentence }: Candidate): EntityId[] {
  if (kind !== 'migrate' || !verb || !RECEIVING.has(verb.hit.value.lemma.past)) return []
  return findDoer(stage, sentence, verb.index).phrases.flatMap(({ first, last }) => placesWithin(stage, first, last, true))
}
