import { ChainPage, ChainQuery, CopyPage, CopyQuery, FlowQuery, Flows, OutletPage, OutletQuery } from '../contract/index.ts'
import { pageByOffset } from '../cursor.ts'
import { toFlows } from '../rows/flows.ts'
import { present } from '../rows/present.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** Who publishes, in its own voice and through whom; chains; copies. */
export function outletRoutes(server: Server, { store: { browse } }: Parts): void {
  server.get(
    '/api/outlets',
    { schema: { querystring: OutletQuery, ...answers('outlets', 'Outlets: own reporting against relays', OutletPage) } },
    async ({ query }) => {
      const page = await pageByOffset(query, (asked) => browse.outlets({ name: query.name, ...asked }))
      return {
        ...page,
        rows: page.rows.map(({ first, last, ...row }) => ({ ...row, relayed: row.reports - row.own, ...present({ first, last }) })),
      }
    },
  )

  server.get(
    '/api/flows',
    { schema: { querystring: FlowQuery, ...answers('outlets', 'Which outlet takes how many reports from whom', Flows) } },
    async ({ query: { outlet, outlets = 12, sources = 20 } }) => ({ flows: toFlows(await browse.flows(outlet), outlets, sources) }),
  )

  server.get(
    '/api/chains',
    { schema: { querystring: ChainQuery, ...answers('outlets', 'Chains as outlets give them', ChainPage) } },
    async ({ query }) => {
      const { outlet, source, length } = query
      const page = await pageByOffset(query, (asked) => browse.chains({ outlet, source, length, ...asked }))
      return {
        ...page,
        rows: page.rows.map(({ chain, outlet: its, first, last, ...counts }) => ({
          chain: chain.split(' ← '),
          ...counts,
          ...present({ outlet: its, first, last }),
        })),
      }
    },
  )

  server.get(
    '/api/copies',
    { schema: { querystring: CopyQuery, ...answers('outlets', 'Articles with the same text, in whole or in part', CopyPage) } },
    async ({ query }) => {
      const page = await pageByOffset(query, (asked) => browse.copies(asked))
      return {
        ...page,
        rows: page.rows.map((row) => ({
          share: row.share,
          why: row.why,
          one: { key: row.one_key, title: row.one_title, ...present({ outlet: row.one_outlet }) },
          other: { key: row.other_key, title: row.other_title, ...present({ outlet: row.other_outlet }) },
        })),
      }
    },
  )
}
