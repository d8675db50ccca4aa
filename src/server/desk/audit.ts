import type { Kysely } from 'kysely'
import type { AuditRow } from '../contract/index.ts'
import type { DeskTables } from './desk-tables.ts'

/** Every change that somebody made, or tried to; nothing is ever taken out. */
export interface AuditLog {
  write(entry: Omit<AuditRow, 'id' | 'at'>): Promise<void>
  /** The latest first; before an id where one is given. */
  list(asked: { readonly by?: string | undefined; readonly before?: number | undefined; readonly limit: number }): Promise<AuditRow[]>
}

export function createAuditLog(db: Kysely<DeskTables>, now: () => string): AuditLog {
  return {
    async write({ by, through, action, subject, outcome }) {
      const row = { at: now(), by, through, action, subject, outcome }
      await db
        .insertInto('audit')
        .columns(['seq', 'at', 'by', 'through', 'action', 'subject', 'outcome'])
        .expression((build) =>
          build
            .selectFrom('audit')
            .select(({ fn, val, eb }) => [
              eb(fn.coalesce(fn.max('seq'), val(0)), '+', 1).as('seq'),
              ...Object.entries(row).map(([name, value]) => val(value).as(name)),
            ]),
        )
        .execute()
    },
    async list({ by, before, limit }) {
      let query = db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(limit)
      if (by !== undefined) query = query.where('by', '=', by)
      if (before !== undefined) query = query.where('seq', '<', before)
      return (await query.execute()).map(({ seq, through, outcome, ...row }) => ({
        id: seq,
        ...row,
        through: through as AuditRow['through'],
        outcome: outcome as AuditRow['outcome'],
      }))
    },
  }
}
