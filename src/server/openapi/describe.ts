import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { Server } from '../server.ts'
import { hoistTitled } from './hoist-titled.ts'
import { withReading } from './reading-schema.ts'

/** The groups of the documentation, in its order. */
const TAGS = [
  ['about', 'What this server is'],
  ['reading', 'Texts that are read and not kept'],
  ['events', 'What was reported: many reports, one event'],
  ['overviews', 'Whole filters at one look'],
  ['articles', 'Articles as they came'],
  ['search', 'Full text and quotes'],
  ['entities', 'People, organisations, countries and places'],
  ['sources', 'Who says so'],
  ['outlets', 'Who publishes, through whom'],
  ['news', 'What to look at'],
  ['corrections', 'People’s word over the machine’s'],
  ['keeping', 'Problems, long work, exports'],
  ['accounts', 'Who may do what, and who did'],
] as const

/** OpenAPI 3.1 of all routes at `/api/openapi.json`, made from the schemas that check and serialise; a page to try it at `/api/docs/`. */
export async function describe(server: Server, version: string): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Isnad',
        version,
        description:
          'A sourced, dated, searchable record of what Arabic news reported. Problems are RFC 9457, their codes in docs/errors.md.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: TAGS.map(([name, description]) => ({ name, description })),
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'isnad_session' },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{}, { session: [] }, { token: [] }],
    },
    transformObject: (document) =>
      'openapiObject' in document ? withReading(hoistTitled(document.openapiObject)) : document.swaggerObject,
  })
  await server.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: false,
    theme: { title: 'Isnad API' },
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', deepLinking: true, validatorUrl: null },
  })
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger())
}
