import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import { termsAsked } from '../listing/asked-terms.ts'
import { type EventFilter, toConditions } from '../read/filters.ts'
import type { Tables } from '../schema.ts'
import type { SearchQuery } from '../search/parse-query.ts'

/** Which events are looked at: what the command asks for, and what a page asks besides. */
export interface BrowseFilter extends EventFilter {
  /** A participant or place by its key. */
  readonly entity?: string | undefined
  /** A link of a chain by its key. */
  readonly source?: string | undefined
  /** Told by articles that hold these words. */
  readonly words?: SearchQuery | undefined
  readonly conflicting?: boolean | undefined
  /** These events alone. */
  readonly ids?: readonly string[] | undefined
  /** Within these degrees. */
  readonly box?: Box | undefined
}

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

type Build = ExpressionBuilder<Tables, 'events'>
type Condition = ExpressionWrapper<Tables, 'events', SqlBool>

/** The filter as conditions on `events`: the events are found by what they are listed under, and each is looked at. */
export function browseConditions(filter: BrowseFilter, where: Build, access: Pick<StoreDialect, 'search'>): Condition[] {
  const found = termsAsked(filter).map((term) => {
    return where('events.id', 'in', where.selectFrom('event_terms').select('event_terms.event').where('event_terms.term', '=', term))
  })
  return [...found, ...conditionsOfEach(filter, where, access)]
}

/** The filter as conditions that look at one event each. */
export function conditionsOfEach(filter: BrowseFilter, where: Build, { search }: Pick<StoreDialect, 'search'>): Condition[] {
  const { entity, source, words, conflicting, ids, box, to } = filter
  const conditions = toConditions(filter, where)
  // It follows from `day_from <= to`, and lets the list begin where the days do.
  if (to !== undefined) conditions.push(where(DAY_OF_EVENT, '<=', to))
  if (entity !== undefined) {
    const its = where.selectFrom('event_values').select('event_values.event').whereRef('event_values.event', '=', 'events.id')
    conditions.push(where.exists(its.where('event_values.key', '=', entity).where('event_values.slot', 'in', ['participants', 'place'])))
  }
  if (source !== undefined) {
    const its = where.selectFrom('reports').select('seq').whereRef('reports.event', '=', 'events.id')
    conditions.push(where.exists(its.where((report) => report.exists(citing(report, source)))))
  }
  if (words !== undefined) {
    const its = where.selectFrom('articles').innerJoin('reports', 'reports.article', 'articles.seq').select('reports.event')
    conditions.push(where('events.id', 'in', its.where(search.matches(words))))
  }
  if (conflicting !== undefined) {
    const contradicts = where.or([where('events.conflicts', '>', 0), where('events.denials', '>', 0)])
    conditions.push(conflicting ? contradicts : where.not(contradicts))
  }
  if (ids !== undefined) conditions.push(ids.length > 0 ? where('events.id', 'in', ids) : where.lit(false))
  if (box) {
    conditions.push(
      where.and([
        where('events.latitude', '>=', box.south),
        where('events.latitude', '<=', box.north),
        where('events.longitude', '>=', box.west),
        where('events.longitude', '<=', box.east),
      ]),
    )
  }
  return conditions
}

function citing(report: ExpressionBuilder<Tables, 'events' | 'reports'>, key: string) {
  const its = report.selectFrom('sources_seen').select('sources_seen.report').whereRef('sources_seen.report', '=', 'reports.seq')
  return its.where('sources_seen.key', '=', key)
}

/** The day an event is listed under; '' where nothing dates it. */
export const DAY_OF_EVENT = sql<string>`coalesce(events.day_from, events.first_published, '')`
