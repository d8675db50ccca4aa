import { OriginPage, OriginQuery, SourceDetail, SourceKey, SourcePage, SourceQuery, type SourceRow } from '../contract/index.ts'
import { pageByOffset } from '../cursor.ts'
import { HttpError } from '../problems/http-error.ts'
import { toSummaries } from '../rows/event-summary.ts'
import { present } from '../rows/present.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'
import { toFacets } from './overviews.ts'

/** Whom articles cite, and where reports come from in the end. */
export function sourceRoutes(server: Server, { store: { browse } }: Parts): void {
  server.get(
    '/api/sources',
    {
      schema: {
        querystring: SourceQuery,
        ...answers('sources', 'Whom articles cite; unnamed sources are counted, never joined', SourcePage),
      },
    },
    async ({ query }) => {
      const page = await pageByOffset(query, (asked) => browse.sources({ name: query.name, identity: query.identity, ...asked }))
      return {
        ...page,
        rows: page.rows.map(({ key, name, english, kind, identity, reports, articles, outlets }) => ({
          ...present({ key, english }),
          name,
          kind: kind as SourceRow['kind'],
          identity: identity as SourceRow['identity'],
          reports,
          articles,
          outlets,
        })),
      }
    },
  )

  server.get(
    '/api/sources/:key',
    {
      schema: {
        params: SourceKey,
        ...answers('sources', 'A named source: what it said, what it said first, who relays it', SourceDetail, ['no-such-thing']),
      },
    },
    async ({ params: { key } }) => {
      const found = await browse.source(key)
      if (!found) throw new HttpError('no-such-thing')
      const { english, kind, stances, outlets, claims, ...counts } = found
      const rows = await browse.rows([...new Set(claims.map(({ event }) => event))])
      const summaries = new Map((await toSummaries(browse, [...rows.values()])).map((summary) => [summary.id, summary]))
      return {
        key,
        ...counts,
        ...present({ english }),
        kind: kind as SourceRow['kind'],
        stances: toFacets(stances),
        outlets: toFacets(outlets),
        claims: claims.flatMap((claim) => {
          const event = summaries.get(claim.event)
          if (!event) return []
          const { outlet, published, first, stance, status, ...rest } = claim
          return [
            {
              ...rest,
              event,
              ...present({ outlet, published }),
              stance: stance as SourceDetail['claims'][number]['stance'],
              status: status as SourceDetail['claims'][number]['status'],
              first: Number(first) === 1,
            },
          ]
        }),
      }
    },
  )

  server.get(
    '/api/origins',
    { schema: { querystring: OriginQuery, ...answers('sources', 'Where reports come from in the end', OriginPage) } },
    async ({ query }) => {
      const page = await pageByOffset(query, (asked) => browse.origins({ name: query.name, anonymous: query.anonymous, ...asked }))
      return { ...page, rows: page.rows.map((row) => ({ ...row, anonymous: Number(row.anonymous) === 1 })) }
    },
  )
}
