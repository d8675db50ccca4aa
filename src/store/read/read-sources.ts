import { sql } from 'kysely'
import { type JoinedPerson, joinPeople } from '../../record/index.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { StoreDialect } from '../dialects/dialect.ts'

type Access = Pick<StoreDialect, 'db'>

/** Whom articles cite, and how often. */
export interface CitedSource {
  readonly key: string | null
  readonly name: string
  readonly english: string | null
  readonly kind: string
  readonly identity: string
  readonly reports: number
  readonly articles: number
  readonly outlets: number
}

/** Sources by how many articles cite them. Unnamed sources stand under what they are called, and are counted, never joined. */
export async function listSources(
  { db }: Access,
  asked: { name?: string | undefined; identity?: string | undefined; limit: number },
): Promise<CitedSource[]> {
  let query = db
    .selectFrom('sources_seen')
    .innerJoin('reports', 'reports.seq', 'sources_seen.report')
    .select(({ fn }) => [
      'sources_seen.key',
      fn.min('sources_seen.name').as('name'),
      fn.max('sources_seen.english').as('english'),
      fn.min('sources_seen.kind').as('kind'),
      'sources_seen.identity',
      fn.count<number>('sources_seen.report').distinct().as('reports'),
      fn.count<number>('reports.article').distinct().as('articles'),
      fn.count<number>('reports.outlet').distinct().as('outlets'),
    ])
    .groupBy(['sources_seen.key', sql`case when sources_seen.key is null then sources_seen.folded end`, 'sources_seen.identity'])
    .orderBy('articles', 'desc')
    .orderBy('name')
    .limit(asked.limit)
  if (asked.name !== undefined) query = query.where('sources_seen.folded', 'like', `%${foldSpelling(asked.name)}%`)
  if (asked.identity !== undefined) query = query.where('sources_seen.identity', '=', asked.identity)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, reports: Number(row.reports), articles: Number(row.articles), outlets: Number(row.outlets) }))
}

/** Where reports come from in the end, by how many events rest on it. */
export async function listOrigins({ db }: Access, asked: { name?: string | undefined; limit: number }) {
  let query = db
    .selectFrom('event_origins')
    .select(({ fn }) => [
      'key',
      fn.min('name').as('name'),
      fn.max('anonymous').as('anonymous'),
      fn.count<number>('event').distinct().as('events'),
      fn.sum<number>('reports').as('reports'),
    ])
    .groupBy('key')
    .orderBy('events', 'desc')
    .orderBy('key')
    .limit(asked.limit)
  if (asked.name !== undefined) query = query.where(sql<boolean>`lower(name) like ${`%${asked.name.toLowerCase()}%`}`)
  return (await query.execute()).map((row) => ({ ...row, events: Number(row.events), reports: Number(row.reports) }))
}

/** Copies found between articles. */
export async function listCopies({ db }: Access, limit: number) {
  return db
    .selectFrom('copies')
    .innerJoin('articles as one', 'one.seq', 'copies.one')
    .innerJoin('articles as other', 'other.seq', 'copies.other')
    .select([
      'copies.share',
      'copies.why',
      'one.outlet as one_outlet',
      'one.title as one_title',
      'other.outlet as other_outlet',
      'other.title as other_title',
    ])
    .orderBy('copies.share', 'desc')
    .orderBy('copies.one')
    .orderBy('copies.other')
    .limit(limit)
    .execute()
}

export interface PersonFound extends JoinedPerson {
  readonly events: readonly {
    readonly id: string
    readonly role: string | null
    readonly kind: string
    readonly day: string | null
    readonly title: string
  }[]
}

/** People whose name holds what is asked, in Arabic or English, and what they took part in. */
export async function findPeople({ db }: Access, name: string, limit: number): Promise<PersonFound[]> {
  const rows = await db
    .selectFrom('people_seen')
    .innerJoin('articles', 'articles.seq', 'people_seen.article')
    .select([
      'articles.key as article',
      'people_seen.key',
      'people_seen.name',
      'people_seen.english',
      'people_seen.country',
      'people_seen.role',
      'people_seen.folded',
    ])
    .where('people_seen.folded', 'like', `%${foldSpelling(name)}%`)
    .execute()
  const seen = rows.map(({ article, key, name: own, english, country, role }) => ({
    article,
    name: own,
    ...(key === `person:${own}` ? { canonical: own } : {}),
    ...(english === null ? {} : { english }),
    ...(country === null ? {} : { country }),
    ...(role === null ? {} : { role }),
  }))
  const keys = new Map(rows.map(({ article, name: own, key }) => [`${article} ${own}`, key]))
  const people = joinPeople(seen).sort((one, other) => other.articles.length - one.articles.length)
  return Promise.all(
    people.slice(0, limit).map(async (person) => {
      const its = new Set(person.articles.flatMap((article) => person.names.flatMap((own) => keys.get(`${article} ${own}`) ?? [])))
      const events = await db
        .selectFrom('event_values')
        .innerJoin('events', 'events.id', 'event_values.event')
        .select(['events.id', 'event_values.role', 'events.kind', 'events.day_from as day', 'events.title'])
        .where('event_values.slot', '=', 'participants')
        .where('event_values.key', 'in', [...its])
        .orderBy(sql`coalesce(events.day_from, '') desc`)
        .orderBy('events.id')
        .limit(50)
        .execute()
      return { ...person, events }
    }),
  )
}
