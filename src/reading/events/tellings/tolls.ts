import { type Passage, tokenAt } from '../../passage.ts'
import type { ReportedEvent } from '../../types.ts'
import { isUnderCause } from '../clause/causes.ts'
import { isHeldFor } from '../clause/held-for.ts'
import type { Stage } from '../stage.ts'
import { isAtOnePlace } from './incident.ts'

const TOLLS = new Set(['kill', 'injure', 'missing', 'displace', 'arrest'])

/** Where the trigger of a harm or a toll stands, and where that of what it came of. */
export type Causes = Map<number, number>

/**
 * Give an event the figures of what came of it: «اشتباكات أسفرت عن مقتل 12» and «مقتل 12 في انفجار» are a clash and an explosion with
 * twelve dead. The killing stays an event of its own, at the same place and time.
 */
export function carryTolls(stage: Stage, events: readonly ReportedEvent[], causes: Causes): ReportedEvent[] {
  const carried = [...events]
  for (const [index, event] of events.entries()) {
    if (!TOLLS.has(event.kind)) continue
    for (const at of [index - 1, index + 1, index - 2, index + 2]) {
      const cause = carried[at]
      const toll = carried[index]
      if (!cause || !toll || TOLLS.has(cause.kind) || !isToll(stage.passage, cause, toll)) continue
      if (isAtOnePlace(cause)) causes.set(toll.trigger.start, cause.trigger.start)
      carried[at] = {
        ...(isAtOnePlace(cause) ? withCircumstances(cause, toll) : cause),
        quantities: union(cause.quantities, toll.quantities),
      }
      carried[index] = withCircumstances(toll, cause)
      break
    }
  }
  return carried
}

/** A cause and its toll share the place and the time that either is given. */
function withCircumstances(event: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const time = event.time ?? other.time
  return { ...event, places: event.places.length > 0 ? event.places : other.places, ...(time === undefined ? {} : { time }) }
}

function union(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((first, second) => first - second)
}

function isToll(passage: Passage, cause: ReportedEvent, toll: ReportedEvent): boolean {
  if (cause.evidence[0].start !== toll.evidence[0].start) return false
  const [causeAt, tollAt] = [tokenAt(passage.tokens, cause.trigger.start), tokenAt(passage.tokens, toll.trigger.start)]
  if (causeAt < tollAt) return hasResultVerb(passage, causeAt, tollAt)
  return isUnderCause(passage, causeAt) && !isHeldFor(passage, { kind: toll.kind, end: tollAt }, causeAt)
}

/** «أسفر», «أدى إلى», «خلف» between the two. */
export function hasResultVerb(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isResult(passage, at)) return true
  return false
}

/** «أسفر», «أودى»: the verb at a token tells what came of its subject. */
export function isResult({ words, lexicon }: Passage, at: number): boolean {
  const verb = words[at]?.verb
  return verb !== undefined && lexicon.lightVerbs.get(verb.value.lemma) === 'results'
}
