import { insertRows } from './add/insert-rows.ts'
import type { StoreDialect } from './dialects/dialect.ts'
import type { ProblemRow } from './schema.ts'

/** What could not be read: kept, so that it can be listed, and never a reason to stop. */
export interface StoredProblem {
  readonly code: string
  readonly file: string
  readonly line?: number
  readonly detail?: string
}

/** Write problems down. The same one again is not a second one. */
export async function noteProblems(
  access: Pick<StoreDialect, 'db' | 'mostValues'>,
  problems: readonly StoredProblem[],
  at: string,
): Promise<void> {
  const { db } = access
  const { last } = await db
    .selectFrom('problems')
    .select((select) => select.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow()
  let seq = Number(last ?? 0)
  for (const { code, file, line = null, detail = null } of problems) {
    const known = await db
      .selectFrom('problems')
      .select('seq')
      .where('code', '=', code)
      .where('file', '=', file)
      .where('line', line === null ? 'is' : '=', line)
      .executeTakeFirst()
    if (!known) await insertRows(access, 'problems', [{ seq: ++seq, code, file, line, detail, seen_at: at }])
  }
}

export async function listProblems({ db }: Pick<StoreDialect, 'db'>, limit: number): Promise<ProblemRow[]> {
  return db.selectFrom('problems').selectAll().orderBy('seq', 'desc').limit(limit).execute()
}
