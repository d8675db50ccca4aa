import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import { findRelativeClause, type RelativeClause } from '../clause/relative-clause.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

// What an assault befalls that a verb beside its noun says.

/** «استهدفت غارة إسرائيلية بلدة الخيام», «غارة استهدفت البلدة»: the verb that carries the noun, before it or in its clause, brings its target. */
export function findTarget(stage: Stage, candidate: Candidate): Filled[] {
  const { kind, first, sentence } = candidate
  if (!stage.passage.lexicon.kinds.get(kind)?.roles.includes('recipient')) return []
  const carrying = [first - 1, ownClause(stage, candidate)?.verb].find((at) => at !== undefined && hitsTarget(stage, at))
  const target =
    carrying === undefined
      ? undefined
      : bareConstituents(stage, sentence, carrying).find(
          (each) => each.first > candidate.end && !isOwnQuality(stage.passage, candidate.end, each.last),
        )
  return (target?.phrases ?? []).map((phrase) => ({ role: 'recipient', phrase }))
}

/** «القصف المدفعي», «القصف الصاروخي والمدفعي»: what qualifies the noun. */
function isOwnQuality({ words }: Passage, noun: number, last: number): boolean {
  const isMasculine = !/(?:ه|ات)$/.test(words[noun]?.stem ?? 'ه')
  for (let at = noun + 1; at <= last; at++) {
    const word = words[at]
    const isQuality = word?.adjective === true || (isMasculine && word?.title === false && word.stem.endsWith('ي'))
    if (!isQuality || !word?.definite) return false
  }
  return true
}

/** «ضرب», «استهدف»: a verb that only carries an event, and whose object is what the event befell. */
function hitsTarget({ passage: { words, lexicon } }: Stage, at: number): boolean {
  const verb = words[at]?.verb
  if (!verb || verb.pronoun || lexicon.lightVerbs.get(verb.value.lemma) !== 'occurs') return false
  return lexicon.triggerVerbs.get(verb.value.lemma)?.[0]?.object === 'recipient'
}

/** «تحقيق في الهجوم الذي ضرب المدينة»: the clause goes on about the nearer event noun. */
function ownClause(stage: Stage, candidate: Candidate): RelativeClause | undefined {
  const { words, hits } = stage.passage
  const clause = findRelativeClause(stage, candidate)
  for (let at = candidate.end + 1; clause && at < clause.verb; at++)
    if (words[at]?.definite && hits.at(at, 'trigger-noun')) return undefined
  return clause
}
