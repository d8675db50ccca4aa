import type { Kysely } from 'kysely'
import type { DeskTables } from './desk-tables.ts'
import { hashSecret } from './hash-secret.ts'

/** Sessions by their ids; only hashes of ids are kept. */
export interface SessionBook {
  get(id: string): Promise<unknown>
  /** @param account Whose it is: it ends with the account. */
  set(id: string, session: unknown, account: string | undefined, endsAt: string): Promise<void>
  destroy(id: string): Promise<void>
}

export function createSessionBook(db: Kysely<DeskTables>, now: () => string): SessionBook {
  return {
    async get(id) {
      const row = await db
        .selectFrom('sessions')
        .select('session')
        .where('id', '=', hashSecret(id))
        .where('ends_at', '>', now())
        .executeTakeFirst()
      return row ? (JSON.parse(row.session) as unknown) : null
    },
    async set(id, session, account = undefined, endsAt) {
      const row = { account: account ?? null, session: JSON.stringify(session), ends_at: endsAt }
      await db.deleteFrom('sessions').where('ends_at', '<=', now()).execute()
      await db
        .insertInto('sessions')
        .values({ id: hashSecret(id), ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },
    async destroy(id) {
      await db.deleteFrom('sessions').where('id', '=', hashSecret(id)).execute()
    },
  }
}
