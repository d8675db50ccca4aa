import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { alternatives, LexiconError, parseRows } from '../table.ts'

/** An event whose day everybody knows, told by a head noun and a name: «سقوط … الأسد». */
export interface DatedEvent {
  readonly date: string
  /** Folded last words of the names that can follow. */
  readonly names: ReadonlySet<string>
}

/** Dated events by the folded head noun. */
export type DatedEvents = ReadonlyMap<string, readonly DatedEvent[]>

export function gatherDatedEvents(builder: Builder): DatedEvents {
  const events = new Map<string, DatedEvent[]>()
  for (const row of builder.parse('dated-events', (file, tsv) => parseRows(file, tsv, ['date', 'heads', 'names', 'note']))) {
    const { date, heads, names } = row.cells
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new LexiconError(row.file, row.line, `«${date}» is no date; write 2011-02-11`)
    const event: DatedEvent = { date, names: new Set(alternatives(names).map((name) => foldSpelling(name.split(' ').at(-1) ?? name))) }
    for (const head of alternatives(heads)) {
      const key = foldSpelling(head)
      events.set(key, [...(events.get(key) ?? []), event])
    }
  }
  return events
}
