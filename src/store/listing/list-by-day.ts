import { expressionBuilder, sql } from 'kysely'
import { type BrowseFilter, conditionsOfEach, DAY_OF_EVENT } from '../browse/browse-filter.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { Tables } from '../schema.ts'
import { termsAsked } from './asked-terms.ts'

type Access = Pick<StoreDialect, 'db' | 'search'>

/**
 * Events of a filter, the newest day first, and of one day what most origins tell. The list is walked in its order, under one thing that all of
 * them are listed under, and left when the page is full: what a page costs does not grow with the record.
 *
 * @param upTo The day the list begins with.
 */
export function listByDay(access: Access, filter: BrowseFilter, upTo = filter.to) {
  const conditions = conditionsOfEach(filter, expressionBuilder<Tables, 'events'>(), access)
  const [term] = termsAsked(filter)
  if (term === undefined) {
    return access.db
      .selectFrom('events')
      .selectAll('events')
      .where((where) => where.and(conditions))
      .orderBy(sql`${DAY_OF_EVENT} desc, events.origins desc, events.articles desc, events.id`)
  }
  // A row that no longer says what its event does is passed over.
  const listed = sql<boolean>`events.id = listed.event and listed.day = ${DAY_OF_EVENT} and listed.origins = events.origins
    and listed.articles = events.articles`
  const query = access.db
    .selectFrom('event_terms as listed')
    .crossJoin('events')
    .selectAll('events')
    .where('listed.term', '=', term)
    .where(listed)
    .where((where) => where.and(conditions))
    .orderBy(sql`listed.day desc, listed.origins desc, listed.articles desc, listed.event`)
  return upTo === undefined ? query : query.where('listed.day', '<=', upTo)
}
