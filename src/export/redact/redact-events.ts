import type { Events, ExportTables, SourcedEvent } from '../types.ts'
import { redactEvent } from './redact-event.ts'

/** Events as they come, each without what is withheld. */
export async function* redactEvents(events: Events, { labels }: Pick<ExportTables, 'labels'>): AsyncGenerator<SourcedEvent> {
  const withheld = { person: labels.get('export.withheld-person') ?? '—', source: labels.get('export.withheld-source') ?? '—' }
  for await (const sourced of events) yield redactEvent(sourced, withheld)
}
