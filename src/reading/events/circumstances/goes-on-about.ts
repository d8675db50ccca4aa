import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { asideBefore } from '../clause/aside.ts'
import { type Constituent, clauseStart, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { placesWithin } from './places-within.ts'

// «حيث» goes on about the place and the day before it.

/** The name of a place with its heads is no longer, in tokens. */
const LONGEST_PLACE = 3

/** «في السويداء، حيث وقعت اشتباكات»: the place right before «حيث». */
export function placesBefore(stage: Stage, candidate: Candidate): EntityId[] {
  const last = endBefore(stage, candidate)
  return last === undefined ? [] : placesWithin(stage, Math.max(candidate.sentence.first, last - LONGEST_PLACE), last).slice(-1)
}

/**
 * «وصل الاثنين إلى باريس، حيث التقى نظيره»: what the clause before «حيث» tells. Nothing before «حيث كان قد», before what goes on for longer («أعلن الأربعاء …،
 * حيث تشن القوات هجوما») or for what its own clause sets apart.
 */
export function constituentsBefore(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const { words } = stage.passage
  const last = endBefore(stage, candidate)
  if (last === undefined) return []
  const at = where(stage, candidate)
  const start = clauseStart(stage.passage, last + 1, candidate.sentence)
  const [before, after] = [words[start - 1]?.verb?.value, words[at + 1]?.verb?.value]
  if (after?.lemma.past === 'كان' || (before?.aspect === 'past' && after?.aspect !== 'past')) return []
  if (!candidate.verb && asideBefore(stage, candidate, at + 1) !== undefined) return []
  return findConstituents(stage, start, last + 1)
}

/** The last token before the «حيث» that opens an event's clause, or that of its verb. */
function endBefore(stage: Stage, candidate: Candidate): number | undefined {
  const { words, tokens } = stage.passage
  const at = where(stage, candidate)
  if (words[at]?.stem !== 'حيث' || at <= candidate.sentence.first) return undefined
  return tokens[at - 1]?.form === ',' ? at - 2 : at - 1
}

function where({ passage }: Stage, { first: noun, verb: own, sentence }: Candidate): number {
  const { words } = passage
  const first = clauseStart(passage, own?.index ?? noun, sentence)
  const verb = words[first - 1]?.verb ? first - 1 : undefined
  const start = verb === undefined ? first : clauseStart(passage, verb, sentence)
  return words[start - 1]?.stem === 'حيث' ? start - 1 : start
}
