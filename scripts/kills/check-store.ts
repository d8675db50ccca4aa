import { sql } from 'kysely'
import type { StoreDialect } from '../../src/store/dialects/dialect.ts'

/** What must be nought in a store that is whole. */
const FAULTS: Readonly<Record<string, string>> = {
  'articles twice': 'select count(*) as n from (select key from articles group by key having count(*) > 1) as twice',
  'articles without a reading': 'select count(*) as n from articles where seq not in (select article from readings)',
  'articles that tell nothing': 'select count(*) as n from articles where seq not in (select article from reports)',
  'reports of no event': 'select count(*) as n from reports where event not in (select id from events)',
  'events without reports': 'select count(*) as n from events where id not in (select event from reports)',
  'events that count wrong': 'select count(*) as n from events where reports <> (select count(*) from reports where event = events.id)',
  'joins of no report':
    'select count(*) as n from joins where one not in (select seq from reports) or other not in (select seq from reports)',
  'values of no event': 'select count(*) as n from event_values where event not in (select id from events)',
}

/** @returns what is wrong, in words; nothing where the store is whole. */
export async function findFaults({ db, name }: StoreDialect): Promise<string[]> {
  const faults: string[] = []
  for (const [what, query] of Object.entries(FAULTS)) {
    const { rows } = await sql.raw<{ n: number }>(query).execute(db)
    const count = Number(rows[0]?.n ?? 0)
    if (count > 0) faults.push(`${count} ${what}`)
  }
  if (name === 'sqlite') {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
    if (rows[0]?.integrity_check !== 'ok') faults.push(`integrity: ${JSON.stringify(rows)}`)
    await sql`insert into words_by_day (words_by_day) values ('integrity-check')`.execute(db)
  }
  return faults
}

/** The keys of the articles that are there. */
export async function keysOf({ db }: StoreDialect): Promise<Set<string>> {
  return new Set((await db.selectFrom('articles').select('key').execute()).map(({ key }) => key))
}
