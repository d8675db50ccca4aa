import { type Kysely, sql } from 'kysely'
import { inPieces } from '../add/insert-rows.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import { insertTerms } from '../listing/insert-terms.ts'
import type { Listed } from '../listing/terms.ts'
import type { Tables } from '../schema.ts'

/** What reads an article is kept beside its reading, and every event is listed under all that lists are asked by. */
export async function createListing(db: Kysely<Tables>, { keyed }: Pick<StoreDialect, 'keyed'>): Promise<void> {
  await db.schema
    .alterTable('readings')
    .addColumn('reader', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .createTable('event_terms')
    .addColumn('term', 'bigint', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('origins', 'integer', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_terms_pk', ['term', 'day', 'origins', 'articles', 'event'])
    .modifyEnd(keyed)
    .execute()
  await sql`create index sources_seen_by_key_report on sources_seen (key, report)`.execute(db)
  await sql`drop index if exists sources_seen_by_key`.execute(db)
  await sql`insert into meta (key, value) select 'form', '1' where exists (select 1 from articles)`.execute(db)
  const ids = (await db.selectFrom('events').select('id').execute()).map(({ id }) => id)
  for (const piece of inPieces(ids)) await insertTerms({ db }, await loadListed(db, piece))
}

/** Events as they stand in a record that was made before they were listed. */
async function loadListed(db: Kysely<Tables>, ids: readonly string[]): Promise<Listed[]> {
  const events = await db.selectFrom('events').selectAll().where('id', 'in', ids).execute()
  const values = await db
    .selectFrom('event_values')
    .select(['event', 'slot', 'key', 'folded', 'country'])
    .where('event', 'in', ids)
    .execute()
  const origins = await db.selectFrom('event_origins').select(['event', 'name']).where('event', 'in', ids).execute()
  const outlets = await db.selectFrom('reports').select(['event', 'outlet as name']).where('event', 'in', ids).execute()
  const sources = await db
    .selectFrom('sources_seen')
    .innerJoin('reports', 'reports.seq', 'sources_seen.report')
    .select(['reports.event', 'sources_seen.key as name'])
    .where('reports.event', 'in', ids)
    .execute()
  const namesOf = (rows: readonly { readonly event: string; readonly name: string | null }[]) => {
    const found = groupByEvent(rows)
    return (id: string) => (found.get(id) ?? []).flatMap(({ name }) => name ?? [])
  }
  const valuesOf = groupByEvent(values)
  const [originsOf, outletsOf, sourcesOf] = [namesOf(origins), namesOf(outlets), namesOf(sources)]
  return events.map((event) => {
    const { id } = event
    return { event, values: valuesOf.get(id) ?? [], origins: originsOf(id), outlets: outletsOf(id), sources: sourcesOf(id) }
  })
}

function groupByEvent<Row extends { readonly event: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.event)
    if (group) group.push(row)
    else groups.set(row.event, [row])
  }
  return groups
}
