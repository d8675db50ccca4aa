import { copyFileSync, existsSync } from 'node:fs'
import { sql } from 'kysely'
import type { StoreDialect } from './dialects/dialect.ts'
import { createTables } from './migrations/001-record.ts'
import { createIntake } from './migrations/002-intake.ts'
import { createViews } from './views.ts'

/** Each step leads to the version after it; forwards only. */
const STEPS = [createTables, createIntake] as const
export const NEWEST = STEPS.length

/** A file that this version of Isnad must not write. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/**
 * Bring a store to the newest version. A file that holds something is copied first.
 *
 * @param file Where the store is a file.
 * @throws {StoreError} where it was written by a newer Isnad.
 */
export async function migrate(dialect: StoreDialect, file?: string): Promise<void> {
  const version = await versionOf(dialect)
  if (version > NEWEST) throw new StoreError(`the store is of version ${version}, and this Isnad knows ${NEWEST}: update Isnad`)
  if (version === NEWEST) return
  if (version > 0 && file !== undefined && existsSync(file)) {
    if (dialect.name === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(dialect.db)
    copyFileSync(file, `${file}.version-${version}.backup`)
  }
  await withLock(dialect, async (access) => {
    // Another process may have been first.
    const reached = await versionOf(access)
    for (const step of STEPS.slice(reached)) await step(access.db, access)
    if (reached === 0)
      await access.db
        .insertInto('meta')
        .values([
          { key: 'version', value: '0' },
          { key: 'writes', value: '0' },
        ])
        .execute()
    await access.db
      .updateTable('meta')
      .set({ value: String(NEWEST) })
      .where('key', '=', 'version')
      .execute()
    await access.search.create(access.db)
    await createViews(access.db)
  })
}

/** Tables are made in one transaction; a file without tables is locked by SQLite's own means. */
async function withLock(dialect: StoreDialect, work: (access: StoreDialect) => Promise<void>): Promise<void> {
  await dialect.db.connection().execute(async (db) => {
    await sql.raw(dialect.name === 'sqlite' ? 'begin immediate' : 'begin').execute(db)
    try {
      if (dialect.name === 'postgres') await sql`select pg_advisory_xact_lock(7105)`.execute(db)
      await work({ ...dialect, db })
      await sql`commit`.execute(db)
    } catch (error) {
      await sql`rollback`.execute(db)
      throw error
    }
  })
}

async function versionOf({ db, name }: Pick<StoreDialect, 'db' | 'name'>): Promise<number> {
  const tables =
    name === 'sqlite'
      ? sql`select name from sqlite_master where name = 'meta'`
      : sql`select tablename from pg_tables where tablename = 'meta'`
  if ((await tables.execute(db)).rows.length === 0) return 0
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'version').executeTakeFirst()
  return Number(row?.value ?? 0)
}
