import { type Kysely, sql } from 'kysely'
import type { Tables } from './schema.ts'

/** A read-only view for whoever opens the file with another program: Datasette, R, DB Browser. `docs/store.md` is made from this table. */
export interface View {
  readonly name: string
  readonly what: string
  readonly query: string
}

export const VIEWS: readonly View[] = [
  {
    name: 'timeline',
    what: 'One row an event, with how many articles, outlets and origins stand behind it. Rejected events are left out.',
    query: `select id, kind, status, day_from, day_to, day_stated, place, country, latitude, longitude, killed_min, killed_max, injured_min,
      injured_max, articles, outlets, origins, anonymous_only, conflicts, revisions, denials, title from events where rejected = 0`,
  },
  {
    name: 'claims',
    what: 'One row a report: which article tells which event, through which chain, and where that chain ends.',
    query: `select reports.id, reports.event, reports.kind, reports.status, reports.retold, reports.outlet, reports.published, reports.chain,
      reports.origin, reports.excerpt, articles.url, articles.title, articles.key as article, reports.start_offset, reports.end_offset
      from reports join articles on articles.seq = reports.article`,
  },
  {
    name: 'participants',
    what: 'Who took part in which event, and how many reports and origins say so.',
    query: `select event, role, key, name, english, country, reports, origins, verdict from event_values where slot = 'participants'`,
  },
  {
    name: 'reported_values',
    what: 'Every value reported for a slot: time, place, participants, tolls, responsibility.',
    query: 'select event, slot, role, key, name, english, country, reports, origins, verdict from event_values',
  },
  {
    name: 'origins',
    what: 'Where the reports of an event come from in the end, and why we think so.',
    query: 'select event, key, name, anonymous, reports, reasons from event_origins',
  },
  {
    name: 'contradictions',
    what: 'Values that cannot both hold: conflicts, revisions and denials.',
    query: 'select event, slot, relation, one, other, why from disagreements',
  },
  {
    name: 'sources',
    what: 'One row a link of a chain, nearest to the reader first.',
    query: `select reports.id as report, reports.event, sources_seen.position, sources_seen.key, sources_seen.name, sources_seen.english,
      sources_seen.identity, sources_seen.kind, sources_seen.stance from sources_seen join reports on reports.seq = sources_seen.report`,
  },
]

/** Views hold nothing: they are taken away before tables change, and made anew. */
export async function dropViews(db: Kysely<Tables>): Promise<void> {
  for (const { name } of VIEWS) await sql`drop view if exists ${sql.id(name)}`.execute(db)
}

export async function createViews(db: Kysely<Tables>): Promise<void> {
  for (const { name, query } of VIEWS) {
    await sql`create view ${sql.id(name)} as ${sql.raw(query)}`.execute(db)
  }
}
