import cookie from '@fastify/cookie'
import session, { type SessionStore } from '@fastify/session'
import type { FastifyRequest } from 'fastify'
import type { Desk } from '../desk/open-desk.ts'
import { HttpError } from '../problems/http-error.ts'
import type { Server } from '../server.ts'
import { type AccessOptions, type Actor, may, type Need, roleOfAnyone } from './access.ts'
import { isForeignChange, isForeignName } from './origin.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking. */
    actor: Actor
    /** What a change is about, for the log of changes. */
    subject: string
  }
  interface FastifyContextConfig {
    /** What the route needs; reading where left out. */
    need?: Need
    /** Not a change, though it is a POST. */
    isRead?: boolean
  }
  interface Session {
    account?: string
  }
}

export interface SecurityOptions extends AccessOptions {
  /** Names the server goes by besides those of this machine; any where left out. */
  readonly names?: ReadonlySet<string> | undefined
  /** Passwords one address may try in a minute; ten where left out. */
  readonly tries?: number | undefined
}

/** A session ends so long after it was last used, in milliseconds. */
const SESSION = 14 * 86_400_000
const READING: Need = { role: 'reader', scope: 'read' }

/** Find out who asks, refuse what they may not do, and write down every change. */
export async function askWho(server: Server, desk: Desk, options: SecurityOptions): Promise<void> {
  await server.register(cookie)
  await server.register(session, {
    secret: await desk.secret(),
    cookieName: 'isnad_session',
    cookie: { httpOnly: true, sameSite: 'strict', secure: false, path: '/', maxAge: SESSION },
    saveUninitialized: false,
    rolling: false,
    store: toSessionStore(desk),
  })
  server.decorateRequest('actor', null as unknown as Actor)
  server.decorateRequest('subject', '')
  server.addHook('onRequest', async (request) => {
    request.actor = { name: '', role: 'none', through: 'local' }
    if (isForeignName(request, options.names)) throw new HttpError('wrong-host')
    const { need = READING, isRead = false } = request.routeOptions.config
    request.actor = await actorOf(request, desk, options)
    if (isForeignChange(request)) throw new HttpError('foreign-origin')
    if (options.readOnly && isChange(request) && !isRead) throw new HttpError('read-only')
    if (!request.url.startsWith('/api/') || request.is404 || may(request.actor, need)) return
    throw new HttpError(request.actor.name === '' ? 'not-signed-in' : 'not-allowed')
  })
  server.addHook('onResponse', async (request, reply) => {
    if (!isChange(request) || request.is404 || request.routeOptions.config.isRead) return
    const { name, through } = request.actor
    const outcome = reply.statusCode < 400 ? 'done' : reply.statusCode < 500 ? 'refused' : 'failed'
    const action = `${request.method} ${request.routeOptions.url ?? ''}`
    await desk.audit.write({ by: name || 'anyone', through, action, subject: request.subject.slice(0, 300), outcome })
  })
}

const isChange = ({ method }: FastifyRequest) => method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'

async function actorOf(request: FastifyRequest, desk: Desk, options: SecurityOptions): Promise<Actor> {
  const { authorization } = request.headers
  if (!options.readOnly && authorization !== undefined) {
    const bearer = await desk.tokens.check(authorization.replace(/^bearer +/i, ''))
    if (!bearer) throw new HttpError('bad-token')
    return { ...bearer, through: 'token' }
  }
  const account = options.readOnly ? undefined : request.session.account
  const member = account === undefined ? undefined : await desk.accounts.find(account)
  if (member) return { ...member, through: 'session' }
  return { name: '', role: roleOfAnyone(options, await desk.accounts.any()), through: 'local' }
}

/** The plugin's way of asking, over ours. */
function toSessionStore({ sessions }: Desk): SessionStore {
  const answer = <Result>(promise: Promise<Result>, call: (error: unknown, result?: Result) => void) => {
    promise.then(
      (result) => call(null, result),
      (error: unknown) => call(error),
    )
  }
  return {
    get: (id, call) => answer(sessions.get(id), call as (error: unknown, result?: unknown) => void),
    set: (id, its, call) => {
      const endsAt = new Date(its.cookie.expires ?? Date.now() + SESSION).toISOString()
      answer(sessions.set(id, its, its.account, endsAt), call)
    },
    destroy: (id, call) => answer(sessions.destroy(id), call),
  }
}
