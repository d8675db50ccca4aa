import { sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import { listByDay } from '../listing/list-by-day.ts'
import type { EventRow } from '../schema.ts'
import { type BrowseFilter, browseConditions, DAY_OF_EVENT } from './browse-filter.ts'

/** Where a page ends: what the next one begins after. */
export interface EventPlace {
  readonly day: string
  readonly origins: number
  readonly articles: number
  readonly reports: number
  readonly id: string
}

export interface EventsAsked {
  readonly limit: number
  readonly order: 'day' | 'weight'
  readonly after?: EventPlace | undefined
}

/** Where a page ends that ends with this row. */
export const placeOf = ({ day_from, first_published, origins, articles, reports, id }: EventRow): EventPlace => {
  return { day: day_from ?? first_published ?? '', origins, articles, reports, id }
}

/** A page of events: the newest day first, or what most articles tell first. What comes in meanwhile shifts no page. */
export async function browseEvents(
  access: Pick<StoreDialect, 'db' | 'search'>,
  filter: BrowseFilter,
  { limit, order, after }: EventsAsked,
): Promise<EventRow[]> {
  if (order === 'day') {
    const query = listByDay(access, filter, after?.day).limit(limit)
    if (!after) return query.execute()
    return query
      .where(sql<boolean>`${DAY_OF_EVENT} <= ${after.day}`)
      .where(sql<boolean>`not ${isUpTo('day', after)}`)
      .execute()
  }
  let query = access.db
    .selectFrom('events')
    .selectAll()
    .where((where) => where.and(browseConditions(filter, where, access)))
    .orderBy(sql`events.articles desc, events.origins desc, events.reports desc, events.id`)
    .limit(limit)
  if (after) query = query.where('events.articles', '<=', after.articles).where(sql<boolean>`not ${isUpTo('weight', after)}`)
  return query.execute()
}

/** Stands on an earlier page, or is the row the last page ended with. */
function isUpTo(order: 'day' | 'weight', { day, origins, articles, reports, id }: EventPlace) {
  const byId = sql`events.id <= ${id}`
  if (order === 'day') {
    const byArticles = sql`(events.articles > ${articles} or (events.articles = ${articles} and ${byId}))`
    const byOrigins = sql`(events.origins > ${origins} or (events.origins = ${origins} and ${byArticles}))`
    return sql`(${DAY_OF_EVENT} > ${day} or (${DAY_OF_EVENT} = ${day} and ${byOrigins}))`
  }
  const byReports = sql`(events.reports > ${reports} or (events.reports = ${reports} and ${byId}))`
  const byOrigins = sql`(events.origins > ${origins} or (events.origins = ${origins} and ${byReports}))`
  return sql`(events.articles > ${articles} or (events.articles = ${articles} and ${byOrigins}))`
}

/** How many events the filter holds. */
export async function countEvents(access: Pick<StoreDialect, 'db' | 'search'>, filter: BrowseFilter): Promise<number> {
  const { events } = await access.db
    .selectFrom('events')
    .select((select) => select.fn.countAll<number>().as('events'))
    .where((where) => where.and(browseConditions(filter, where, access)))
    .executeTakeFirstOrThrow()
  return Number(events)
}
