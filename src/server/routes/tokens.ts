import Type from 'typebox'
import { IssuedToken, NewToken, TokenId, Tokens } from '../contract/index.ts'
import { HttpError } from '../problems/http-error.ts'
import type { Actor, Need } from '../security/access.ts'
import type { Parts, Server } from '../server.ts'
import { answers, problemAnswers } from './answers.ts'

const ONESELF: Need = { role: 'reader', scope: 'session' }
const REFUSALS = ['not-signed-in', 'not-allowed', 'read-only', 'foreign-origin'] as const

/** Tokens for programs: everybody keeps their own; an admin sees all and can revoke them. */
export function tokenRoutes(server: Server, { desk: { tokens } }: Parts): void {
  const config = { need: ONESELF }

  server.get('/api/tokens', { config, schema: answers('accounts', 'Tokens for programs', Tokens, REFUSALS) }, async ({ actor }) => ({
    rows: await tokens.list(ownOnly(actor)),
  }))

  server.post(
    '/api/tokens',
    {
      config,
      schema: {
        body: NewToken,
        tags: ['accounts'],
        summary: 'A new token: it is shown this once',
        response: { 201: IssuedToken, ...problemAnswers(REFUSALS) },
      },
    },
    async (request, reply) => {
      const { label, scopes, days } = request.body
      const { name } = request.actor
      if (name === '') throw new HttpError('not-signed-in')
      const issued = await tokens.issue(name, label, scopes, days)
      request.subject = `${issued.id}: ${scopes.join(', ')}`
      return reply.code(201).send(issued)
    },
  )

  server.delete(
    '/api/tokens/:id',
    {
      config,
      schema: {
        params: TokenId,
        tags: ['accounts'],
        summary: 'Revoke a token',
        response: { 204: Type.Null(), ...problemAnswers([...REFUSALS, 'no-such-thing']) },
      },
    },
    async (request, reply) => {
      request.subject = request.params.id
      if (!(await tokens.revoke(request.params.id, ownOnly(request.actor)))) throw new HttpError('no-such-thing')
      return reply.code(204).send(null)
    },
  )
}

/** @throws {HttpError} where nobody signed in. */
function ownOnly({ name, role }: Actor): string | undefined {
  if (name === '') throw new HttpError('not-signed-in')
  return role === 'admin' ? undefined : name
}
