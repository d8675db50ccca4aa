import { randomBytes } from 'node:crypto'
import { isServer } from '../../store/index.ts'
import { type AccountBook, createAccountBook } from './accounts.ts'
import { type AuditLog, createAuditLog } from './audit.ts'
import { createDeskTables } from './desk-tables.ts'
import { createSessionBook, type SessionBook } from './sessions.ts'
import { createTokenBook, type TokenBook } from './tokens.ts'

/** Who may do what, and who did. */
export interface Desk {
  readonly accounts: AccountBook
  readonly sessions: SessionBook
  readonly tokens: TokenBook
  readonly audit: AuditLog
  /** What cookies are signed with: made once, 64 hexadecimal digits. */
  secret(): Promise<string>
  close(): Promise<void>
}

/** `record.db` → `record.desk.db`: beside the record and never in it. In PostgreSQL it is a schema of its own in the same database. */
export function deskBeside(db: string): string {
  return db === ':memory:' || isServer(db) ? db : `${db.replace(/\.db$/, '')}.desk.db`
}

/**
 * Open a desk, and make it where there is none.
 *
 * @param address As `deskBeside` gives it.
 * @param now The clock, ISO.
 */
export async function openDesk(address: string, now: () => string): Promise<Desk> {
  const db = isServer(address)
    ? await (await import('./databases/postgres.ts')).openDeskSchema(address)
    : (await import('./databases/sqlite.ts')).openDeskFile(address)
  await createDeskTables(db)
  return {
    accounts: createAccountBook(db, now),
    sessions: createSessionBook(db, now),
    tokens: createTokenBook(db, now),
    audit: createAuditLog(db, now),
    async secret() {
      const fresh = { name: 'cookies', secret: randomBytes(32).toString('hex') }
      await db
        .insertInto('secrets')
        .values(fresh)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const { secret } = await db.selectFrom('secrets').select('secret').where('name', '=', 'cookies').executeTakeFirstOrThrow()
      return secret
    },
    close: () => db.destroy(),
  }
}
