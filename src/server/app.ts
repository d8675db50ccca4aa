import { fileURLToPath } from 'node:url'
import compress from '@fastify/compress'
import etag from '@fastify/etag'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { fastify } from 'fastify'
import { keepAnswers } from './answers/keep-answers.ts'
import { describe } from './openapi/describe.ts'
import { servePages } from './pages/serve-pages.ts'
import { handleProblems, problemOf, send } from './problems/handle-problems.ts'
import { refuseUnreadable } from './problems/refuse-unreadable.ts'
import { ROUTES } from './routes/routes.ts'
import { CONTENT_SECURITY } from './security/content-security.ts'
import { refuseInfinite } from './security/finite.ts'
import { askWho } from './security/who-asks.ts'
import type { Parts, Server } from './server.ts'

export interface AppOptions {
  /** Requests a minute from one address. */
  readonly rate?: number
  /** The folder of the built pages; it may be missing. */
  readonly web?: string
  /** A proxy on this machine stands before it, and says who asks and whether they came by HTTPS. */
  readonly behindProxy?: boolean
  /** Lines of JSON for every request on standard error. */
  readonly log?: boolean
}

/** Where `npm run build:web` puts the pages. */
const PAGES = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** Bytes a body may have where a route says nothing else. */
const BODY_LIMIT = 64 * 1024

/** The server, ready to listen or to be handed requests in a test. */
export async function createApp(
  parts: Parts,
  { rate = 6000, log = false, web = PAGES, behindProxy = false }: AppOptions = {},
): Promise<Server> {
  const server: Server = fastify({
    logger: log ? { level: 'info', stream: process.stderr } : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 2000 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', allErrors: false } },
    trustProxy: behindProxy ? 'loopback' : false,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error, _request, reply) => send(reply, problemOf(error)),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  }).withTypeProvider<TypeBoxTypeProvider>()
  handleProblems(server, (request, reply) => missing(request, reply))
  await server.register(helmet, CONTENT_SECURITY)
  await server.register(rateLimit, { max: rate, timeWindow: '1 minute' })
  await askWho(server, parts.desk, parts.access)
  server.addHook('preHandler', async ({ query }) => refuseInfinite(query))
  keepAnswers(server, parts)
  await server.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    customTypes: /json|javascript|css|html|svg|xml|csv/,
  })
  await server.register(etag, { weak: true })
  await describe(server, parts.version)
  for (const routes of ROUTES) routes(server, parts)
  const missing = await servePages(server, web)
  return server
}
