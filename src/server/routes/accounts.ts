import Type from 'typebox'
import { Account, AccountChange, AccountName, Accounts, AuditPage, AuditQuery, NewAccount } from '../contract/index.ts'
import { cutPage, fromCursor } from '../cursor.ts'
import { HttpError } from '../problems/http-error.ts'
import type { Need } from '../security/access.ts'
import type { Parts, Server } from '../server.ts'
import { answers, problemAnswers } from './answers.ts'

const ADMIN: Need = { role: 'admin', scope: 'session' }
const REFUSALS = ['not-signed-in', 'not-allowed', 'read-only', 'foreign-origin'] as const

/** Who may sign in, and the log of changes: an admin's matter. */
export function accountRoutes(server: Server, { desk }: Parts): void {
  const { accounts, audit } = desk
  const config = { need: ADMIN }

  server.get('/api/accounts', { config, schema: answers('accounts', 'Who may sign in', Accounts, REFUSALS) }, async () => ({
    rows: await accounts.list(),
  }))

  server.post(
    '/api/accounts',
    {
      config,
      schema: {
        body: NewAccount,
        tags: ['accounts'],
        summary: 'A new account',
        response: { 201: Account, ...problemAnswers([...REFUSALS, 'already-there']) },
      },
    },
    async (request, reply) => {
      const { name, role, password } = request.body
      request.subject = `${name}: ${role}`
      if (!(await accounts.add(name, role, password))) throw new HttpError('already-there')
      const account = (await accounts.list()).find((each) => each.name === name)
      if (!account) throw new HttpError('internal')
      return reply.code(201).send(account)
    },
  )

  server.patch(
    '/api/accounts/:name',
    {
      config,
      schema: {
        params: AccountName,
        body: AccountChange,
        ...answers('accounts', 'Another role or password; the role `none` shuts it', Account, [
          ...REFUSALS,
          'no-such-thing',
          'already-there',
        ]),
      },
    },
    async (request) => {
      const { name } = request.params
      const { role, password } = request.body
      request.subject = `${name}: ${[role, password === undefined ? undefined : 'password'].filter(Boolean).join(', ')}`
      if (role !== undefined && role !== 'admin') await keepAnAdmin(name)
      if (!(await accounts.change(name, { role, password }))) throw new HttpError('no-such-thing')
      const account = (await accounts.list()).find((each) => each.name === name)
      if (!account) throw new HttpError('no-such-thing')
      return account
    },
  )

  server.delete(
    '/api/accounts/:name',
    {
      config,
      schema: {
        params: AccountName,
        tags: ['accounts'],
        summary: 'Remove an account, with its sessions and tokens',
        response: { 204: Type.Null(), ...problemAnswers([...REFUSALS, 'no-such-thing', 'already-there']) },
      },
    },
    async (request, reply) => {
      const { name } = request.params
      request.subject = name
      await keepAnAdmin(name)
      if (!(await accounts.remove(name))) throw new HttpError('no-such-thing')
      return reply.code(204).send(null)
    },
  )

  server.get(
    '/api/audit',
    {
      config,
      schema: { querystring: AuditQuery, ...answers('accounts', 'Every change that somebody made, or tried to', AuditPage, REFUSALS) },
    },
    async ({ query: { limit = 50, cursor, by } }) => {
      const [before] = cursor === undefined ? [] : fromCursor(cursor, ['number'])
      const rows = await audit.list({ by, before: before === undefined ? undefined : Number(before), limit: limit + 1 })
      return cutPage(rows, limit, ({ id }) => [id])
    },
  )

  /** @throws {HttpError} where nobody would be left who can keep accounts. */
  async function keepAnAdmin(name: string): Promise<void> {
    const member = await accounts.find(name)
    if (member?.role === 'admin' && (await accounts.count('admin')) === 1) {
      throw new HttpError('not-allowed', 'the last admin stays: make another one first')
    }
  }
}
