import type { EventFormat } from '../types.ts'
import { toEventLine } from './to-line.ts'

export const jsonl: EventFormat = {
  of: 'events',
  name: 'jsonl',
  title: 'JSON lines',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  use: 'programs: everything the record holds of an event, one a line; `schema/event.json` describes it',
  leavesOut: 'the texts of the articles, but for the words that carry each report',
  streaming: true,
  async *write(events, options) {
    for await (const sourced of events) yield `${JSON.stringify(toEventLine(sourced, options))}\n`
  },
}
