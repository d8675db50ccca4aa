import { type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from 'kysely'
import { foldSpelling } from '../../text/normalise.ts'
import type { Tables } from '../schema.ts'

/** Which events are asked for. What is left out asks nothing. */
export interface EventFilter {
  readonly kinds?: readonly string[] | undefined
  readonly statuses?: readonly string[] | undefined
  /** ISO days: events that can have taken place between them. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** ISO 3166 alpha-2. */
  readonly country?: string | undefined
  /** Whole words of a place's name. */
  readonly place?: string | undefined
  /** Within so many kilometres of a point. */
  readonly near?: { readonly latitude: number; readonly longitude: number; readonly kilometres: number } | undefined
  /** A participant's name, or whole words of it, in Arabic or English. */
  readonly who?: string | undefined
  readonly outlet?: string | undefined
  /** The name of an origin, or whole words of it. */
  readonly origin?: string | undefined
  /** Only what rests on unnamed sources alone, or only what does not. */
  readonly anonymous?: boolean | undefined
  /** At least so many independent origins. */
  readonly origins?: number | undefined
  /** At least so many articles. */
  readonly articles?: number | undefined
  /** Background told again is left out where it is not asked for. */
  readonly retold?: boolean | undefined
}

type Build = ExpressionBuilder<Tables, 'events'>
type Condition = ExpressionWrapper<Tables, 'events', SqlBool>

/** The filter as conditions on `events`, each of which looks at one event: what finds the events is in `listing/`. */
export function toConditions(filter: EventFilter, where: Build): Condition[] {
  const { kinds, statuses, from, to, country, near, outlet, origin, anonymous, origins, articles, retold = false } = filter
  const conditions: Condition[] = [where('events.rejected', '=', 0)]
  if (kinds && kinds.length > 0) conditions.push(where('events.kind', 'in', kinds))
  if (statuses && statuses.length > 0) conditions.push(where('events.status', 'in', statuses))
  if (from !== undefined) conditions.push(where('events.day_to', '>=', from))
  if (to !== undefined) conditions.push(where('events.day_from', '<=', to))
  if (country !== undefined) conditions.push(hasValue(where, ['place', 'participants'], sql`country = ${country}`))
  if (filter.place !== undefined) conditions.push(hasValue(where, ['place'], isNamed(filter.place)))
  if (filter.who !== undefined) conditions.push(hasValue(where, ['participants'], isNamed(filter.who)))
  if (near) conditions.push(isNear(where, near))
  if (outlet !== undefined) {
    conditions.push(
      where.exists(
        where.selectFrom('reports').select('seq').whereRef('reports.event', '=', 'events.id').where('reports.outlet', '=', outlet),
      ),
    )
  }
  if (origin !== undefined) {
    const its = where.selectFrom('event_origins').select('key').whereRef('event_origins.event', '=', 'events.id')
    conditions.push(where.exists(its.where(sql<boolean>`lower(event_origins.name) like ${`%${origin.toLowerCase()}%`}`)))
  }
  if (anonymous !== undefined) conditions.push(where('events.anonymous_only', '=', anonymous ? 1 : 0))
  if (origins !== undefined) conditions.push(where('events.origins', '>=', origins))
  if (articles !== undefined) conditions.push(where('events.articles', '>=', articles))
  if (!retold) conditions.push(where('events.retold_only', '=', 0))
  return conditions
}

function hasValue(where: Build, slots: readonly string[], holds: RawBuilder<unknown>): Condition {
  const its = where.selectFrom('event_values').select('event_values.event').whereRef('event_values.event', '=', 'events.id')
  return where.exists(its.where('event_values.slot', 'in', slots).where(sql<boolean>`${holds}`))
}

const isNamed = (name: string) => sql`folded like ${`%${foldSpelling(name)}%`}`

/** Degrees of latitude for a kilometre. */
const DEGREES = 1 / 111.2

/** A box around the point; near enough for a list, and any index serves it. */
function isNear(where: Build, { latitude, longitude, kilometres }: NonNullable<EventFilter['near']>): Condition {
  const high = kilometres * DEGREES
  const wide = high / Math.max(0.05, Math.cos((latitude * Math.PI) / 180))
  return where.and([
    where('events.latitude', '>=', latitude - high),
    where('events.latitude', '<=', latitude + high),
    where('events.longitude', '>=', longitude - wide),
    where('events.longitude', '<=', longitude + wide),
  ])
}

/** What most articles tell first. */
export const BY_WEIGHT = sql`events.articles desc, events.origins desc, events.reports desc, events.id`
