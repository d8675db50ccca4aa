import type { StoreDialect } from '../dialects/dialect.ts'
import type { EventRow } from '../schema.ts'
import { type BrowseFilter, browseConditions } from './browse-filter.ts'

/** A planned event whose last day has passed. */
export interface DueFound {
  readonly event: EventRow
  /** The last day it was said to take place. */
  readonly day: string
}

/** Reports that close the matter: what they tell is not waited for. */
const CLOSED = ['happened', 'ongoing', 'cancelled', 'failed', 'denied']
/** «في 2025» is no date that passes: a stretch longer than a month is not waited for. */
const LONGEST = 31
const DAY = 86_400_000
/** Planned events that are looked at, at the most. */
const MOST = 20_000

/**
 * Planned events that should have taken place by now and of which no report says that they did, or did not; the latest due first. `findDue` of
 * the record says the same of events held in memory.
 *
 * @param today An ISO day.
 */
export async function browseDue(
  access: Pick<StoreDialect, 'db' | 'search'>,
  today: string,
  filter: BrowseFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<DueFound[]> {
  const { db } = access
  const windows = await db
    .selectFrom('events')
    .innerJoin('event_values', 'event_values.event', 'events.id')
    .select(['events.id', 'event_values.name as days'])
    .where((where) => where.and(browseConditions({ ...filter, retold: true }, where, access)))
    .where('events.status', 'in', ['planned', 'postponed'])
    .where('events.day_stated', '=', 1)
    .where('event_values.slot', '=', 'time')
    .where('event_values.role', '=', 'stated')
    .where('events.id', 'not in', db.selectFrom('reports').select('reports.event').where('reports.status', 'in', CLOSED))
    .limit(MOST)
    .execute()
  const due = [...lastDays(windows)].filter(([, day]) => day < today).sort(byDay)
  const shown = due.slice(offset, offset + limit)
  if (shown.length === 0) return []
  const ids = shown.map(([id]) => id)
  const rows = new Map((await db.selectFrom('events').selectAll().where('id', 'in', ids).execute()).map((row) => [row.id, row]))
  return shown.flatMap(([id, day]) => {
    const event = rows.get(id)
    return event ? [{ event, day }] : []
  })
}

/** @param windows «2025-07-31», «2025-07-31/2025-08-02». */
function lastDays(windows: readonly { readonly id: string; readonly days: string }[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  for (const { id, days } of windows) {
    const [from = '', to = from] = days.split('/')
    if ((Date.parse(to) - Date.parse(from)) / DAY > LONGEST) continue
    if (to > (last.get(id) ?? '')) last.set(id, to)
  }
  return last
}

function byDay([one, here]: readonly [string, string], [other, there]: readonly [string, string]): number {
  if (here !== there) return here < there ? 1 : -1
  return one < other ? -1 : 1
}
