import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { type AccountBook, createAccountBook } from './accounts.ts'
import { type AuditLog, createAuditLog } from './audit.ts'
import { createDeskTables, type DeskTables } from './desk-tables.ts'
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

/** How long one process waits for another to finish writing, in milliseconds. */
const PATIENCE = 5000

/** `record.db` → `record.desk.db`: beside the record and never in it. */
export function deskBeside(db: string): string {
  return db === ':memory:' ? db : `${db.replace(/\.db$/, '')}.desk.db`
}

/**
 * Open a desk, and make it where there is none; only its owner may read the file.
 *
 * @param file Or ':memory:'.
 * @param now The clock, ISO.
 */
export async function openDesk(file: string, now: () => string): Promise<Desk> {
  const isNew = file !== ':memory:' && !existsSync(file)
  const database = new SQLite(file, { timeout: PATIENCE })
  if (isNew) chmodSync(file, 0o600)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  const db = new Kysely<DeskTables>({ dialect: new SqliteDialect({ database }) })
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
