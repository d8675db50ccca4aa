import { ConflictPage, ConflictQuery, type Contradiction, DuePage, DueQuery, NewPage, NewQuery } from '../contract/index.ts'
import { pageByOffset } from '../cursor.ts'
import { toFilter } from '../filters.ts'
import { toSummaries } from '../rows/event-summary.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** What to look at: contradictions, what is overdue, what is new. */
export function newsRoutes(server: Server, parts: Parts): void {
  const { store, now } = parts
  const { browse } = store

  server.get(
    '/api/conflicts',
    { schema: { querystring: ConflictQuery, ...answers('news', 'Events whose reports contradict each other', ConflictPage) } },
    async ({ query }) => {
      const { limit, cursor, relation, ...asked } = query
      const relations = relation && relation.length > 0 ? relation : ['conflict', 'denial']
      const filter = await toFilter(asked, parts)
      const page = await pageByOffset({ ...(limit ? { limit } : {}), ...(cursor ? { cursor } : {}) }, (each) =>
        browse.conflicts(filter, relations, each),
      )
      const summaries = await toSummaries(
        browse,
        page.rows.map(({ event }) => event),
      )
      return {
        ...page,
        rows: summaries.map((event, index) => ({
          event,
          disagreements: (page.rows[index]?.disagreements ?? []).map((each) => ({
            ...each,
            relation: each.relation as Contradiction['relation'],
          })),
        })),
      }
    },
  )

  server.get(
    '/api/due',
    { schema: { querystring: DueQuery, ...answers('news', 'Planned events whose day has passed without a report', DuePage) } },
    async ({ query }) => {
      const { limit = 50, cursor, today = now().slice(0, 10), ...asked } = query
      const filter = await toFilter(asked, parts)
      const page = await pageByOffset({ limit, ...(cursor ? { cursor } : {}) }, (each) => browse.due(today, filter, each))
      const summaries = await toSummaries(
        browse,
        page.rows.map(({ event }) => event),
      )
      return { ...page, rows: summaries.map((event, index) => ({ event, day: page.rows[index]?.day ?? '' })) }
    },
  )

  server.get(
    '/api/new',
    { schema: { querystring: NewQuery, ...answers('news', 'Events told by what came in lately', NewPage) } },
    async ({ query }) => {
      const page = await pageByOffset(query, (each) => browse.fresh({ since: query.since, ...each }))
      const summaries = await toSummaries(
        browse,
        page.rows.map(({ event }) => event),
      )
      return {
        ...page,
        rows: summaries.map((event, index) => ({
          event,
          addedAt: page.rows[index]?.added_at ?? '',
          article: page.rows[index]?.article ?? '',
          isNew: page.rows[index]?.is_new ?? false,
        })),
      }
    },
  )
}
