import { sql } from 'kysely'
import { type JoinedPerson, joinPeople } from '../../record/index.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { ArticleFilter } from './search-articles.ts'

type Access = Pick<StoreDialect, 'db'>

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
export async function findPeople({ db }: Access, name: string, limit: number, seenIn: ArticleFilter = {}): Promise<PersonFound[]> {
  const { from, to, outlet } = seenIn
  let query = db
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
  if (from !== undefined) query = query.where('articles.published_to', '>=', from)
  if (to !== undefined) query = query.where('articles.published_from', '<=', to)
  if (outlet !== undefined) query = query.where('articles.outlet', '=', outlet)
  const rows = await query.execute()
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
      let took = db
        .selectFrom('event_values')
        .innerJoin('events', 'events.id', 'event_values.event')
        .select(['events.id', 'event_values.role', 'events.kind', 'events.day_from as day', 'events.title'])
        .where('event_values.slot', '=', 'participants')
        .where('event_values.key', 'in', [...its])
        .orderBy(sql`coalesce(events.day_from, '') desc`)
        .orderBy('events.id')
        .limit(50)
      if (from !== undefined) took = took.where('events.day_to', '>=', from)
      if (to !== undefined) took = took.where('events.day_from', '<=', to)
      return { ...person, events: await took.execute() }
    }),
  )
}
