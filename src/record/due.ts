import { daysBetween, laterOf } from './day.ts'
import type { RecordedEvent } from './types.ts'

/** A planned event whose last possible day has passed. */
export interface DueEvent {
  readonly event: RecordedEvent
  /** The last day it was said to take place. */
  readonly day: string
}

const OPEN = new Set(['planned', 'postponed'])
const CLOSED = new Set(['happened', 'ongoing', 'cancelled', 'failed', 'denied'])

/** «في 2025» is no date that passes: a stretch longer than a month is not waited for. */
const LONGEST = 31

/**
 * Planned events that should have taken place by now and of which no report says that they did, or did not: what to follow up.
 *
 * @param today An ISO day. The record has no clock of its own.
 */
export function findDue(events: Iterable<RecordedEvent>, today: string): DueEvent[] {
  const due: DueEvent[] = []
  for (const event of events) {
    if (!OPEN.has(event.status) || event.rejected || event.history.some(({ status }) => CLOSED.has(status))) continue
    const day = event.time.reduce(
      (last, { value }) => (value.stated && daysBetween(value.from, value.to) <= LONGEST ? laterOf(value.to, last) : last),
      '',
    )
    if (day !== '' && day < today) due.push({ event, day })
  }
  return due.sort((one, other) => (one.day === other.day ? (one.event.id < other.event.id ? -1 : 1) : one.day < other.day ? 1 : -1))
}
