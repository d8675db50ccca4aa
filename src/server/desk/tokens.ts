import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Scope, Standing, Token } from '../contract/index.ts'
import type { DeskTables } from './desk-tables.ts'
import { hashSecret } from './hash-secret.ts'

/** Whom a token stands for, and what it may do: never more than its account. */
export interface Bearer {
  readonly name: string
  readonly role: Standing
  readonly scopes: readonly Scope[]
}

/** Tokens for programs. Only hashes are kept; a token is shown once. */
export interface TokenBook {
  issue(account: string, label: string, scopes: readonly Scope[], days?: number): Promise<{ id: string; token: string }>
  /** @param account Of this one alone. */
  list(account?: string): Promise<Token[]>
  /** @returns false where there is none, or it is not the account's. */
  revoke(id: string, account?: string): Promise<boolean>
  check(token: string): Promise<Bearer | undefined>
}

/** What a token begins with, so that one that was published by mistake is found. */
const PREFIX = 'isnad_'
const DAY = 86_400_000
/** A token's use is written down once in so many milliseconds. */
const USED_EVERY = 60_000

export function createTokenBook(db: Kysely<DeskTables>, now: () => string): TokenBook {
  const later = (days: number) => new Date(Date.parse(now()) + days * DAY).toISOString()
  return {
    async issue(account, label, scopes, days) {
      const id = randomBytes(8).toString('hex')
      const token = `${PREFIX}${randomBytes(32).toString('base64url')}`
      const ends_at = days === undefined ? null : later(days)
      const row = { id, hash: hashSecret(token), label, account, scopes: scopes.join(' '), created_at: now(), ends_at, used_at: null }
      await db.insertInto('tokens').values(row).execute()
      return { id, token }
    },
    async list(account) {
      let query = db.selectFrom('tokens').selectAll().orderBy('created_at', 'desc')
      if (account !== undefined) query = query.where('account', '=', account)
      return (await query.execute()).map(({ id, label, account: its, scopes, created_at, ends_at, used_at }) => ({
        id,
        label,
        account: its,
        scopes: scopes.split(' ') as Scope[],
        createdAt: created_at,
        ...(ends_at === null ? {} : { expiresAt: ends_at }),
        ...(used_at === null ? {} : { lastUsedAt: used_at }),
      }))
    },
    async revoke(id, account) {
      let query = db.deleteFrom('tokens').where('id', '=', id)
      if (account !== undefined) query = query.where('account', '=', account)
      return Number((await query.executeTakeFirst()).numDeletedRows) === 1
    },
    async check(token) {
      if (!token.startsWith(PREFIX)) return undefined
      const row = await db
        .selectFrom('tokens')
        .innerJoin('accounts', 'accounts.name', 'tokens.account')
        .select(['tokens.id', 'accounts.name', 'accounts.role', 'tokens.scopes', 'tokens.ends_at', 'tokens.used_at'])
        .where('tokens.hash', '=', hashSecret(token))
        .executeTakeFirst()
      const at = now()
      if (!row || row.role === 'none' || (row.ends_at !== null && row.ends_at <= at)) return undefined
      if (row.used_at === null || Date.parse(at) - Date.parse(row.used_at) > USED_EVERY) {
        await db.updateTable('tokens').set({ used_at: at }).where('id', '=', row.id).execute()
      }
      return { name: row.name, role: row.role as Standing, scopes: row.scopes.split(' ') as Scope[] }
    },
  }
}
