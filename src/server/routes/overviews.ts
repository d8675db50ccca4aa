import type { Status } from '../../reading/types.ts'
import type { FacetRow } from '../../store/index.ts'
import {
  CellQuery,
  Cells,
  type Facet,
  FacetQuery,
  Facets,
  Histogram,
  HistogramQuery,
  MarkQuery,
  Marks,
  Network,
  NetworkQuery,
} from '../contract/index.ts'
import { toBox, toFilter } from '../filters.ts'
import { toMarks } from '../rows/marks.ts'
import { toNetwork } from '../rows/network.ts'
import { present } from '../rows/present.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** Whole filters at one look: counts, a histogram, a map, a network. */
export function overviewRoutes(server: Server, parts: Parts): void {
  const { browse } = parts.store

  server.get(
    '/api/facets',
    { schema: { querystring: FacetQuery, ...answers('overviews', 'What a filter’s events have, with counts', Facets) } },
    async ({ query }) => {
      const { top = 12, ...asked } = query
      const { total, conflicting, anonymous, ...facets } = await browse.facets(await toFilter(asked, parts), top)
      return {
        total,
        conflicting,
        anonymous,
        kind: toFacets(facets.kind),
        status: toFacets(facets.status),
        country: toFacets(facets.country),
        place: toFacets(facets.place),
        entity: toFacets(facets.entity),
        outlet: toFacets(facets.outlet),
        origin: toFacets(facets.origin),
      }
    },
  )

  server.get(
    '/api/histogram',
    { schema: { querystring: HistogramQuery, ...answers('overviews', 'How many events begin when', Histogram) } },
    async ({ query: { by, ...asked } }) => {
      const { bins, ...rest } = await browse.histogram(await toFilter(asked, parts), by)
      return { ...rest, bins: bins.map(({ day, status, events }) => ({ day, status: status as Status, events })) }
    },
  )

  server.get(
    '/api/marks',
    { schema: { querystring: MarkQuery, ...answers('overviews', 'Events in columns, for a timeline or a map', Marks) } },
    async ({ query: { limit = 2000, placed = false, ...asked } }) => {
      const filter = await toFilter(asked, parts)
      return toMarks(await browse.marks(filter, limit, placed), await browse.count(filter))
    },
  )

  server.get(
    '/api/cells',
    { schema: { querystring: CellQuery, ...answers('overviews', 'How many events lie where', Cells) } },
    async ({ query: { degrees = 1, box, ...asked } }) => {
      const filter = await toFilter(asked, parts)
      const { cells, countries, unplaced } = await browse.cells(box === undefined ? filter : { ...filter, box: toBox(box) }, degrees)
      return { degrees, cells, countries: toFacets(countries), unplaced }
    },
  )

  server.get(
    '/api/network',
    { schema: { querystring: NetworkQuery, ...answers('overviews', 'Who takes part in the same events', Network) } },
    async ({ query: { nodes = 60, ...asked } }) => toNetwork(await browse.network(await toFilter(asked, parts), nodes)),
  )
}

export function toFacets(rows: readonly FacetRow[]): Facet[] {
  return rows.map(({ value, events, ...names }) => ({ value, events, ...present(names) }))
}
