import { sql } from 'kysely'
import { FORM } from './add/pack.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import { createTables } from './migrations/001-record.ts'
import { createIntake } from './migrations/002-intake.ts'
import { createBrowsingIndices } from './migrations/003-browsing.ts'
import { createListing } from './migrations/004-listing.ts'
import { StoreError } from './store-error.ts'
import { createViews, dropViews } from './views.ts'

/** Each step leads to the version after it; forwards only. */
const STEPS = [createTables, createIntake, createBrowsingIndices, createListing] as const
export const NEWEST = STEPS.length

/**
 * Bring a store to the newest version. What it holds is copied first.
 *
 * @throws {StoreError} where it was written by a newer Isnad.
 */
export async function migrate(dialect: StoreDialect): Promise<void> {
  const version = await versionOf(dialect)
  if (version > NEWEST) throw new StoreError(`the store is of version ${version}, and this Isnad knows ${NEWEST}: update Isnad`)
  if (version === NEWEST) return
  if (version > 0) await dialect.layout.backUp(dialect.db, version)
  await withLock(dialect, async (access) => {
    // Another process may have been first.
    const reached = await versionOf(access)
    if (reached === NEWEST) return
    await dropViews(access.db)
    for (const step of STEPS.slice(reached)) await step(access.db, access)
    if (reached === 0) await access.db.insertInto('meta').values(FIRST_META).execute()
    await access.db
      .updateTable('meta')
      .set({ value: String(NEWEST) })
      .where('key', '=', 'version')
      .execute()
    await access.search.create(access.db)
    await access.layout.settle(access.db)
    await createViews(access.db)
  })
}

const FIRST_META = [
  { key: 'version', value: '0' },
  { key: 'writes', value: '0' },
  { key: 'form', value: String(FORM) },
]

/** Tables are made in one transaction, on one connection. */
async function withLock(dialect: StoreDialect, work: (access: StoreDialect) => Promise<void>): Promise<void> {
  await dialect.db.connection().execute(async (db) => {
    await dialect.layout.begin(db)
    try {
      await work({ ...dialect, db })
      await sql`commit`.execute(db)
    } catch (error) {
      await sql`rollback`.execute(db)
      throw error
    }
  })
}

async function versionOf({ db, layout }: Pick<StoreDialect, 'db' | 'layout'>): Promise<number> {
  if (!(await layout.hasTable(db, 'meta'))) return 0
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'version').executeTakeFirst()
  return Number(row?.value ?? 0)
}
