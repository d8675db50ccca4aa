import { type DueEvent, findDue, type RecordedEvent } from '../../record/index.ts'
import { gatherEvent } from '../add/regather.ts'
import { browseConditions } from '../browse/browse-filter.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { listByDay } from '../listing/list-by-day.ts'
import type { EventRow, Tables } from '../schema.ts'
import { OUTDATED, StoreError } from '../store-error.ts'
import { BY_WEIGHT, type EventFilter } from './filters.ts'

type Access = Pick<StoreDialect, 'db' | 'mostValues' | 'search'>

export interface Page {
  readonly limit: number
  readonly offset?: number
  readonly order?: 'day' | 'weight'
}

export async function listEvents(access: Access, filter: EventFilter, { limit, offset = 0, order = 'day' }: Page): Promise<EventRow[]> {
  if (order === 'day') return listByDay(access, filter).limit(limit).offset(offset).execute()
  return access.db
    .selectFrom('events')
    .selectAll()
    .where((where) => where.and(browseConditions(filter, where, access)))
    .orderBy(BY_WEIGHT)
    .limit(limit)
    .offset(offset)
    .execute()
}

/** The event that a report belongs to; an event's own id is a report's as well. Merged anew from its tellings, with all it holds. @throws {StoreError} */
export async function findEvent(access: Access, id: string): Promise<RecordedEvent | undefined> {
  const report = await access.db.selectFrom('reports').select('event').where('id', '=', id).executeTakeFirst()
  if (!report) return undefined
  const event = await gatherEvent(access, report.event)
  if (!event) throw new StoreError(OUTDATED)
  return event
}

/** Full events of a list, in its order. */
export async function* loadEvents(access: Access, rows: Iterable<Pick<EventRow, 'id'>>): AsyncGenerator<RecordedEvent> {
  for (const { id } of rows) {
    const event = await findEvent(access, id)
    if (event) yield event
  }
}

/** @param today An ISO day. */
export async function listDue(access: Access, today: string, filter: EventFilter, limit: number): Promise<DueEvent[]> {
  const rows = await access.db
    .selectFrom('events')
    .select('id')
    .where((where) => where.and(browseConditions({ ...filter, retold: true }, where, access)))
    .where('status', 'in', ['planned', 'postponed'])
    .where('day_stated', '=', 1)
    .where('day_to', '<', today)
    .orderBy('day_to', 'desc')
    .limit(limit)
    .execute()
  const events: RecordedEvent[] = []
  for await (const event of loadEvents(access, rows)) events.push(event)
  return findDue(events, today)
}

export interface ConflictRow {
  readonly event: EventRow
  readonly disagreements: readonly Omit<Tables['disagreements'], 'event'>[]
}

/** Events whose reports contradict each other, with what they say. */
export async function listConflicts(
  access: Access,
  filter: EventFilter,
  relations: readonly string[],
  { limit, offset = 0 }: Page,
): Promise<ConflictRow[]> {
  const { db } = access
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where((where) => where.and(browseConditions(filter, where, access)))
    .where((where) =>
      where.exists(
        where
          .selectFrom('disagreements')
          .select('slot')
          .whereRef('disagreements.event', '=', 'events.id')
          .where('relation', 'in', relations),
      ),
    )
    .orderBy(BY_WEIGHT)
    .limit(limit)
    .offset(offset)
    .execute()
  const found: ConflictRow[] = []
  for (const event of events) {
    const rows = await db
      .selectFrom('disagreements')
      .select(['slot', 'relation', 'one', 'other', 'why'])
      .where('event', '=', event.id)
      .where('relation', 'in', relations)
      .execute()
    found.push({ event, disagreements: rows })
  }
  return found
}
