import { type Passage, tokenAt } from '../passage.ts'
import type { ReportedEvent } from '../types.ts'
import type { Stage } from './stage.ts'

const TOLLS = new Set(['kill', 'injure', 'missing', 'displace', 'arrest'])
/** Words that name a cause before it: «قتل خمسة في انفجار», «جراء القصف». Folded. */
const CAUSES = new Set(['في', 'ب', 'خلال', 'جراء', 'اثر', 'نتيجه', 'بسبب', 'عقب', 'بعد', 'اثناء'])

/**
 * Give an event the figures of what came of it: «اشتباكات أسفرت عن مقتل 12» and «مقتل 12 في انفجار» are a clash and an explosion with
 * twelve dead. The killing stays an event of its own.
 */
export function carryTolls(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  return events.map((event, index) => {
    if (TOLLS.has(event.kind)) return event
    const carried = new Set(event.quantities)
    for (const near of [events[index - 2], events[index - 1], events[index + 1], events[index + 2]]) {
      if (near && TOLLS.has(near.kind) && isToll(stage.passage, event, near)) for (const quantity of near.quantities) carried.add(quantity)
    }
    return carried.size === event.quantities.length ? event : { ...event, quantities: [...carried].sort((one, other) => one - other) }
  })
}

function isToll(passage: Passage, cause: ReportedEvent, toll: ReportedEvent): boolean {
  if (cause.evidence[0].start !== toll.evidence[0].start) return false
  const [causeAt, tollAt] = [tokenAt(passage.tokens, cause.trigger.start), tokenAt(passage.tokens, toll.trigger.start)]
  return causeAt < tollAt ? hasResultVerb(passage, causeAt, tollAt) : isUnderCause(passage, causeAt)
}

/** «أسفر», «أدى إلى», «خلف» between the two. */
function hasResultVerb({ words, lexicon }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = words[at]?.verb
    if (verb && lexicon.lightVerbs.get(verb.value.lemma) === 'results') return true
  }
  return false
}

/** «في انفجار», «جراء القصف»: what stands before the cause says that it is one. */
function isUnderCause({ words }: Passage, cause: number): boolean {
  const [word, before] = [words[cause], words[cause - 1]]
  return CAUSES.has(word?.preposition ?? '') || (before?.tag === 'preposition' && CAUSES.has(before.stem))
}
