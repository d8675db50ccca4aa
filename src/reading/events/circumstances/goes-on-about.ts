import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { asideBefore } from '../clause/aside.ts'
import { type Constituent, clauseStart, findConstituents } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { isGoing } from './journey.ts'
import { placesWithin } from './places-within.ts'

// «حيث» goes on about the place and the day before it, «حين» about the day.

/** The name of a place with its heads is no longer, in tokens. */
const LONGEST_PLACE = 3

/** «في السويداء، حيث وقعت اشتباكات»: the place right before «حيث». */
export function placesBefore(stage: Stage, candidate: Candidate): EntityId[] {
  const last = endBefore(stage, candidate)
  return last === undefined ? [] : placesWithin(stage, Math.max(candidate.sentence.first, last - LONGEST_PLACE), last).slice(-1)
}

/**
 * «وصل الاثنين إلى باريس، حيث التقى نظيره»: what the clause before «حيث» tells. Nothing before «حيث كان قد», before what goes on for longer («أعلن الأربعاء …،
 * حيث تشن القوات هجوما»; who goes somewhere does there what he came for, «توجه الاثنين إلى بيروت حيث يلتقي») or for what its own clause sets apart.
 */
export function constituentsBefore(stage: Stage, candidate: Candidate): readonly Constituent[] {
  const { words } = stage.passage
  const last = endBefore(stage, candidate)
  if (last === undefined) return []
  const at = openingOf(stage, candidate, WHERE) ?? last + 1
  const start = clauseStart(stage.passage, last + 1, candidate.sentence)
  const [before, after] = [words[start - 1]?.verb?.value, words[at + 1]?.verb?.value]
  if (after?.lemma.past === 'كان' || (before?.aspect === 'past' && after?.aspect !== 'past' && !isGoing(stage.passage, start - 1)))
    return []
  if (!candidate.verb && asideBefore(stage, candidate, at + 1) !== undefined) return []
  return findConstituents(stage, start, last + 1)
}

/** Folded. */
const WHEN = new Set(['حين', 'عندما', 'حينما', 'يوم'])

/** «منذ سبتمبر 2014 عندما سيطر المتمردون على المدينة»: the day right before «حين». */
export function timeBefore(stage: Stage, candidate: Candidate): number | undefined {
  const { words, tokens } = stage.passage
  const at = openingOf(stage, candidate, WHEN)
  if (at === undefined || words[at]?.conjunction || words[at]?.preposition || at <= candidate.sentence.first) return undefined
  if (!candidate.verb && asideBefore(stage, candidate, at + 1) !== undefined) return undefined
  const time = stage.timeOf.get(tokens[at - 1]?.form === ',' ? at - 2 : at - 1)
  return time !== undefined && stage.times[time]?.type === 'DATE' ? time : undefined
}

/** The last token before the «حيث» that opens an event's clause, or that of its verb. */
function endBefore(stage: Stage, candidate: Candidate): number | undefined {
  const { tokens } = stage.passage
  const at = openingOf(stage, candidate, WHERE)
  if (at === undefined || at <= candidate.sentence.first) return undefined
  return tokens[at - 1]?.form === ',' ? at - 2 : at - 1
}

const WHERE = new Set(['حيث'])

/** The word of a set that opens an event's clause, or that of its verb. */
function openingOf({ passage }: Stage, { first: noun, verb: own, sentence }: Candidate, opening: ReadonlySet<string>): number | undefined {
  const { words } = passage
  const first = clauseStart(passage, own?.index ?? noun, sentence)
  const start = words[first - 1]?.verb ? clauseStart(passage, first - 1, sentence) : first
  return [start - 1, start].find((at) => opening.has(words[at]?.stem ?? ''))
}
