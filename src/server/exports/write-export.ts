import { setImmediate } from 'node:timers/promises'
import { datedEvents, type EventFormat, redactEvents, sourceEvents } from '../../export/index.ts'
import { loadExportTables } from '../../load/export-tables.ts'
import type { RecordedEvent } from '../../record/index.ts'
import { type BrowseFilter, placeOf, type Store } from '../../store/index.ts'
import type { Parts } from '../server.ts'

export interface ExportAsked {
  /** Events, at the most. */
  readonly limit: number
  readonly redact: boolean
  readonly dated: boolean
  readonly bom: boolean
  readonly language: 'ar' | 'en'
  readonly baseUrl: string
}

/** Events that are listed at a time. */
const PAGE = 200

/** A filter's events in a format, piece by piece: however many there are, few are held, and other requests have their turn between two. */
export async function* writeExport(parts: Parts, format: EventFormat, filter: BrowseFilter, asked: ExportAsked): AsyncGenerator<Buffer> {
  const { store, now, version } = parts
  const { limit, redact, dated, ...rest } = asked
  const tables = loadExportTables(asked.language)
  const every = sourceEvents(eachEvent(store, filter, limit), (key) => store.article(key))
  const sourced = dated ? datedEvents(every) : every
  const options = { ...rest, tables, at: now().replace(/\.\d+/, ''), version }
  for await (const chunk of format.write(redact ? redactEvents(sourced, tables) : sourced, options)) yield Buffer.from(chunk)
}

async function* eachEvent({ browse, event: find }: Store, filter: BrowseFilter, limit: number): AsyncGenerator<RecordedEvent> {
  let left = limit
  let after: Parameters<typeof browse.events>[1]['after']
  while (left > 0) {
    const rows = await browse.events(filter, { limit: Math.min(PAGE, left), order: 'day', after })
    for (const { id } of rows) {
      const event = await find(id)
      if (event) yield event
      await setImmediate()
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = placeOf(last)
    left -= rows.length
  }
}
