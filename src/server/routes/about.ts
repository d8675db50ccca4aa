import { About, Wording, WordingQuery } from '../contract/index.ts'
import { present } from '../rows/present.ts'
import type { Parts, Server } from '../server.ts'
import { answers } from './answers.ts'

/** What this server is, holds, and calls things. */
export function aboutRoutes(server: Server, { store, version, wording }: Parts): void {
  server.get('/api/about', { schema: answers('about', 'What this server is and holds', About) }, async () => {
    return { version, ...(await store.counts()), ...present(await store.browse.range()) }
  })

  server.get(
    '/api/wording',
    { schema: { querystring: WordingQuery, ...answers('about', 'What statuses, roles, kinds of events … are called', Wording) } },
    async ({ query: { lang } }) => wording[lang],
  )
}
