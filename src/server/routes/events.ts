import { EventDetail, EventId, EventListQuery, EventPage, NearbyEvents, NearbyQuery } from '../contract/index.ts'
import { cutPage, fromCursor } from '../cursor.ts'
import { toFilter } from '../filters.ts'
import { HttpError } from '../problems/http-error.ts'
import { toEventDetail } from '../rows/event-detail.ts'
import { toSummaries } from '../rows/event-summary.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** Lists of events, and one event with all that is reported of it. */
export function eventRoutes(server: Server, parts: Parts): void {
  const { store } = parts
  const { browse } = store

  server.get(
    '/api/events',
    { schema: { querystring: EventListQuery, ...answers('events', 'Events of the record', EventPage) } },
    async ({ query }) => {
      const { limit = 50, order = 'day', cursor, ...asked } = query
      const after = cursor === undefined ? undefined : toPlace(fromCursor(cursor, ['string', 'number', 'number', 'number', 'string']))
      const rows = await browse.events(await toFilter(asked, parts), { limit: limit + 1, order, after })
      const page = cutPage(rows, limit, (row) => [
        row.day_from ?? row.first_published ?? '',
        row.origins,
        row.articles,
        row.reports,
        row.id,
      ])
      return { ...page, rows: await toSummaries(browse, page.rows) }
    },
  )

  server.get(
    '/api/events/:id',
    {
      schema: {
        params: EventId,
        ...answers('events', 'One event, by its own id or that of any of its reports', EventDetail, ['no-such-thing']),
      },
    },
    async ({ params }) => {
      const event = await store.event(params.id)
      if (!event) throw new HttpError('no-such-thing')
      return toEventDetail(event, store)
    },
  )

  server.get(
    '/api/events/:id/near',
    {
      schema: {
        params: EventId,
        querystring: NearbyQuery,
        ...answers('events', 'Events of the same days that share a name with it', NearbyEvents, ['no-such-thing']),
      },
    },
    async ({ params, query: { days = 7, limit = 10 } }) => {
      const event = await store.event(params.id)
      if (!event) throw new HttpError('no-such-thing')
      const row = (await browse.rows([event.id])).get(event.id)
      const from = row?.day_from ?? row?.first_published
      if (!row || !from) return { rows: [] }
      const found = await browse.nearby(event.id, { from: shiftDay(from, -days), to: shiftDay(row.day_to ?? from, days) }, limit)
      const summaries = await toSummaries(
        browse,
        found.map((each) => each.event),
      )
      return { rows: summaries.map((summary, index) => ({ event: summary, shared: found[index]?.shared ?? [] })) }
    },
  )
}

function toPlace([day, origins, articles, reports, id]: readonly (string | number)[]) {
  return { day: String(day), origins: Number(origins), articles: Number(articles), reports: Number(reports), id: String(id) }
}

/** @param day ISO. */
function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
