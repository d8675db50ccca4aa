import type { Reading, ReportedEvent } from '../../reading/types.ts'
import { groupsOf } from '../same-event/kinds.ts'
import type { Telling } from '../types.ts'

/** An article has come to the matter of its headline within so many UTF-16 units. */
const SOON = 500

/**
 * What an article opens with: the events of its headline, and after it the first event of each group of kinds. A headline says in other words
 * what the article then tells.
 */
export function findOpenings({ events, parts }: Reading): ReadonlyMap<ReportedEvent, NonNullable<Telling['opening']>> {
  const headline = parts.find(({ part }) => part === 'headline')
  const openings = new Map<ReportedEvent, NonNullable<Telling['opening']>>()
  if (!headline) return openings
  const told = new Set<string>()
  for (const event of [...events].sort((one, other) => one.trigger.start - other.trigger.start)) {
    if (event.trigger.start < headline.end) openings.set(event, 'headline')
    else if (event.trigger.start < headline.end + SOON && !groupsOf(event.kind).some((group) => told.has(group))) {
      openings.set(event, 'body')
      for (const group of groupsOf(event.kind)) told.add(group)
    }
  }
  return openings
}
