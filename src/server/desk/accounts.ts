import { hash, verify } from '@node-rs/argon2'
import type { Kysely } from 'kysely'
import type { Account, AccountRole, Standing } from '../contract/index.ts'
import type { DeskTables } from './desk-tables.ts'

/** Somebody who has an account. */
export interface Member {
  readonly name: string
  readonly role: Standing
}

/** Accounts. Passwords are kept as Argon2id hashes (RFC 9106). */
export interface AccountBook {
  /** @returns false where there is one of that name. */
  add(name: string, role: AccountRole, password: string): Promise<boolean>
  find(name: string): Promise<Member | undefined>
  list(): Promise<Account[]>
  /** A new password ends its sessions, and so does shutting it. @returns false where there is none. */
  change(name: string, changes: { readonly role?: Standing | undefined; readonly password?: string | undefined }): Promise<boolean>
  /** Its sessions and tokens end with it. @returns false where there is none. */
  remove(name: string): Promise<boolean>
  /** Takes as long for a name that does not exist, or that is shut. */
  check(name: string, password: string): Promise<Member | undefined>
  any(): Promise<boolean>
  /** Somebody has the role. */
  count(role: AccountRole): Promise<number>
}

/** 19 MiB, two passes: what OWASP asks of Argon2id at the least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** The hash of no password anybody has: what an unknown name is checked against. */
const NOBODY = await hash('—', COST)

export function createAccountBook(db: Kysely<DeskTables>, now: () => string): AccountBook {
  const find = async (name: string) => {
    const row = await db.selectFrom('accounts').select(['name', 'role']).where('name', '=', name).executeTakeFirst()
    return row ? { name: row.name, role: row.role as Standing } : undefined
  }
  const endSessions = (name: string) => db.deleteFrom('sessions').where('account', '=', name).execute()
  return {
    async add(name, role, password) {
      const row = { name, role, password: await hash(password, COST), created_at: now(), seen_at: null }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('accounts')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return Number(numInsertedOrUpdatedRows) === 1
    },
    find,
    async list() {
      const rows = await db
        .selectFrom('accounts')
        .leftJoin('tokens', 'tokens.account', 'accounts.name')
        .select(({ fn }) => ['accounts.name', 'role', 'accounts.created_at', 'seen_at', fn.count<number>('tokens.id').as('tokens')])
        .groupBy(['accounts.name', 'role', 'accounts.created_at', 'seen_at'])
        .orderBy('accounts.name')
        .execute()
      return rows.map(({ name, role, created_at, seen_at, tokens }) => {
        const seen = seen_at === null ? {} : { lastSeenAt: seen_at }
        return { name, role: role as Standing, createdAt: created_at, ...seen, tokens: Number(tokens) }
      })
    },
    async change(name, { role, password }) {
      const secret = password === undefined ? undefined : await hash(password, COST)
      const changes = { ...(role ? { role } : {}), ...(secret ? { password: secret } : {}) }
      const { numUpdatedRows } = await db.updateTable('accounts').set(changes).where('name', '=', name).executeTakeFirst()
      if (secret || role === 'none') await endSessions(name)
      return Number(numUpdatedRows) === 1
    },
    async remove(name) {
      await endSessions(name)
      await db.deleteFrom('tokens').where('account', '=', name).execute()
      const { numDeletedRows } = await db.deleteFrom('accounts').where('name', '=', name).executeTakeFirst()
      return Number(numDeletedRows) === 1
    },
    async check(name, password) {
      const row = await db.selectFrom('accounts').select(['role', 'password']).where('name', '=', name).executeTakeFirst()
      const isRight = await verify(row?.password ?? NOBODY, password)
      if (!row || !isRight || row.role === 'none') return undefined
      await db.updateTable('accounts').set({ seen_at: now() }).where('name', '=', name).execute()
      return { name, role: row.role as Standing }
    },
    async any() {
      return (await db.selectFrom('accounts').select('name').limit(1).executeTakeFirst()) !== undefined
    },
    async count(role) {
      const { count } = await db
        .selectFrom('accounts')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('role', '=', role)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
  }
}
