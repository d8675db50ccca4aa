import Type from 'typebox'
import { PasswordChange, Session, SignIn } from '../contract/index.ts'
import { HttpError } from '../problems/http-error.ts'
import type { Need } from '../security/access.ts'
import type { Parts, Server } from '../server.ts'
import { answers, problemAnswers } from './answers.ts'

const ANYBODY: Need = { role: 'none', scope: 'read' }
const ONESELF: Need = { role: 'reader', scope: 'session' }

/** Who is asking; signing in and out. */
export function sessionRoutes(server: Server, { desk, access }: Parts): void {
  const rateLimit = { max: access.tries ?? 10, timeWindow: '1 minute' }
  const describe = async ({ name, role, through }: { name: string; role: Session['role']; through: string }): Promise<Session> => {
    const canSignIn = !access.readOnly && (await desk.accounts.any())
    return { ...(name === '' ? {} : { name }), role, signedIn: through !== 'local', canSignIn, readOnly: access.readOnly === true }
  }

  server.get(
    '/api/session',
    { config: { need: ANYBODY }, schema: answers('accounts', 'Who is asking, and what they may do', Session) },
    async ({ actor }) => describe(actor),
  )

  server.post(
    '/api/session',
    {
      config: { need: ANYBODY, rateLimit },
      schema: { body: SignIn, ...answers('accounts', 'Sign in', Session, ['wrong-password', 'read-only', 'foreign-origin']) },
    },
    async (request) => {
      const { name, password } = request.body
      request.subject = name
      const member = await desk.accounts.check(name, password)
      if (!member) throw new HttpError('wrong-password')
      await request.session.regenerate()
      request.session.options({ secure: request.protocol === 'https' })
      request.session.account = member.name
      request.actor = { ...member, through: 'session' }
      return describe(request.actor)
    },
  )

  server.delete(
    '/api/session',
    {
      config: { need: ANYBODY },
      schema: { tags: ['accounts'], summary: 'Sign out', response: { 204: Type.Null(), ...problemAnswers(['foreign-origin']) } },
    },
    async (request, reply) => {
      request.subject = request.actor.name
      await request.session.destroy()
      return reply.code(204).send(null)
    },
  )

  server.put(
    '/api/session/password',
    {
      config: { need: ONESELF, rateLimit },
      schema: {
        body: PasswordChange,
        tags: ['accounts'],
        summary: 'Change one’s own password; all sessions end',
        response: { 204: Type.Null(), ...problemAnswers(['wrong-password', 'not-signed-in', 'not-allowed', 'foreign-origin']) },
      },
    },
    async (request, reply) => {
      const { name } = request.actor
      request.subject = name
      if (name === '') throw new HttpError('not-signed-in')
      if (!(await desk.accounts.check(name, request.body.current))) throw new HttpError('wrong-password')
      await desk.accounts.change(name, { password: request.body.password })
      await request.session.destroy()
      return reply.code(204).send(null)
    },
  )
}
