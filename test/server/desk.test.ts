import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { deskBeside, openDesk } from '../../src/server/index.ts'
import { startPostgres } from '../postgres-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
const server = await startPostgres()
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true })
})

let clock = '2026-03-01T12:00:00.000Z'
const now = () => clock
const PASSWORD = 'a long enough password'

test('it stands beside the record, and in PostgreSQL in its database', () => {
  expect(deskBeside('news/record.db')).toBe('news/record.desk.db')
  expect(deskBeside('record')).toBe('record.desk.db')
  expect(deskBeside('postgres://isnad@host/record')).toBe('postgres://isnad@host/record')
})

test('nobody else on the machine reads the file', async () => {
  const file = join(folder, 'private.desk.db')
  await (await openDesk(file, now)).close()
  expect(statSync(file).mode & 0o077).toBe(0)
})

const DATABASES = [
  { name: 'SQLite', address: async () => join(folder, 'all.desk.db') },
  ...(server ? [{ name: 'PostgreSQL', address: () => server.makeDatabase() }] : []),
]

describe.each(DATABASES)('$name', ({ address }) => {
  test('accounts, tokens, sessions and the log are kept and found again', async () => {
    const at = await address()
    const desk = await openDesk(at, now)
    expect(await desk.accounts.any()).toBe(false)
    expect(await desk.accounts.add('salma', 'editor', PASSWORD)).toBe(true)
    expect(await desk.accounts.add('salma', 'admin', PASSWORD)).toBe(false)
    expect(await desk.accounts.check('salma', PASSWORD)).toEqual({ name: 'salma', role: 'editor' })
    expect(await desk.accounts.check('salma', 'wrong')).toBeUndefined()
    expect(await desk.accounts.check('nobody', PASSWORD)).toBeUndefined()

    const { id, token } = await desk.tokens.issue('salma', 'a script', ['read'], 7)
    expect(await desk.tokens.check(token)).toEqual({ name: 'salma', role: 'editor', scopes: ['read'] })
    expect(await desk.tokens.check(`${token}x`)).toBeUndefined()
    expect(await desk.tokens.list('salma')).toMatchObject([{ id, label: 'a script', expiresAt: '2026-03-08T12:00:00.000Z' }])
    expect(await desk.accounts.list()).toMatchObject([{ name: 'salma', role: 'editor', tokens: 1, lastSeenAt: clock }])

    await desk.sessions.set('s1', { account: 'salma' }, 'salma', '2026-03-02T00:00:00.000Z')
    await desk.sessions.set('s1', { account: 'salma', more: 1 }, 'salma', '2026-03-02T00:00:00.000Z')
    expect(await desk.sessions.get('s1')).toEqual({ account: 'salma', more: 1 })
    expect(await desk.sessions.get('s2')).toBeNull()

    for (const subject of ['c1', 'c2', 'c3']) {
      await desk.audit.write({ by: 'salma', through: 'session', action: 'POST /api/corrections', subject, outcome: 'done' })
    }
    expect((await desk.audit.list({ limit: 2 })).map(({ id: its, subject }) => [its, subject])).toEqual([
      [3, 'c3'],
      [2, 'c2'],
    ])
    expect((await desk.audit.list({ by: 'salma', before: 2, limit: 9 })).map(({ subject }) => subject)).toEqual(['c1'])
    const secret = await desk.secret()
    await desk.close()

    const again = await openDesk(at, now)
    expect(await again.secret()).toBe(secret)
    clock = '2026-03-08T12:00:00.001Z'
    expect(await again.tokens.check(token)).toBeUndefined()
    expect(await again.sessions.get('s1')).toBeNull()
    clock = '2026-03-01T12:00:00.000Z'
    expect(await again.accounts.change('salma', { role: 'admin' })).toBe(true)
    expect(await again.accounts.count('admin')).toBe(1)
    expect(await again.accounts.remove('salma')).toBe(true)
    expect(await again.tokens.check(token)).toBeUndefined()
    expect(await again.sessions.get('s1')).toBeNull()
    await again.close()
  })
})
