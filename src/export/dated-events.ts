import type { Events, SourcedEvent } from './types.ts'

/** Only events whose day a text names: those dated by publication, which may be background, are left out. */
export async function* datedEvents(events: Events): AsyncGenerator<SourcedEvent> {
  for await (const sourced of events) {
    if (sourced.event.time.some(({ value, verdict }) => value.stated && verdict !== 'rejected')) yield sourced
  }
}
