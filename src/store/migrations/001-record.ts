import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { Tables } from '../schema.ts'

/** Tables of the first version of the record. Whole numbers beyond 32 bits are `bigint`, which SQLite reads as INTEGER. */
export async function createTables(db: Kysely<Tables>, { bytes, keyed }: Pick<StoreDialect, 'bytes' | 'keyed'>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', notNull)
    .execute()
  await schema
    .createTable('articles')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('source_id', 'text', notNull)
    .addColumn('outlet', 'text')
    .addColumn('url', 'text')
    .addColumn('title', 'text', notNull)
    .addColumn('published_from', 'text')
    .addColumn('published_to', 'text')
    .addColumn('published_basis', 'text')
    .addColumn('text', 'text', notNull)
    .addColumn('text_hash', 'text', notNull)
    .addColumn('version', 'integer', notNull)
    .addColumn('superseded_by', 'text')
    .addColumn('sketch', 'text', notNull)
    .addColumn('added_at', 'text', notNull)
    .execute()
  await schema
    .createTable('readings')
    .addColumn('article', 'integer', (column) => column.primaryKey().references('articles.seq'))
    .addColumn('lexicon', 'text', notNull)
    .addColumn('reading', bytes, notNull)
    .execute()
  await createReports(db, bytes)
  await createLinks(db, keyed)
  await createEvents(db)
  await schema
    .createTable('problems')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('code', 'text', notNull)
    .addColumn('file', 'text', notNull)
    .addColumn('line', 'integer')
    .addColumn('detail', 'text')
    .addColumn('seen_at', 'text', notNull)
    .execute()
  await createIndices(db)
}

const notNull = <Column extends { notNull(): Column }>(column: Column) => column.notNull()

async function createReports({ schema }: Kysely<Tables>, bytes: StoreDialect['bytes']): Promise<void> {
  await schema
    .createTable('reports')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('article', 'integer', (column) => column.notNull().references('articles.seq'))
    .addColumn('event', 'text', notNull)
    .addColumn('kind', 'text', notNull)
    .addColumn('status', 'text', notNull)
    .addColumn('retold', 'integer', notNull)
    .addColumn('day_from', 'text')
    .addColumn('day_to', 'text')
    .addColumn('day_stated', 'integer', notNull)
    .addColumn('published', 'text')
    .addColumn('outlet', 'text')
    .addColumn('chain', 'text', notNull)
    .addColumn('origin', 'text', notNull)
    .addColumn('excerpt', 'text', notNull)
    .addColumn('start_offset', 'integer', notNull)
    .addColumn('end_offset', 'integer', notNull)
    .addColumn('telling', bytes, notNull)
    .execute()
  await schema
    .createTable('people_seen')
    .addColumn('article', 'integer', notNull)
    .addColumn('key', 'text', notNull)
    .addColumn('name', 'text', notNull)
    .addColumn('english', 'text')
    .addColumn('folded', 'text', notNull)
    .addColumn('country', 'text')
    .addColumn('role', 'text')
    .execute()
  await schema
    .createTable('sources_seen')
    .addColumn('report', 'integer', notNull)
    .addColumn('position', 'integer', notNull)
    .addColumn('key', 'text')
    .addColumn('name', 'text', notNull)
    .addColumn('english', 'text')
    .addColumn('folded', 'text', notNull)
    .addColumn('identity', 'text', notNull)
    .addColumn('kind', 'text', notNull)
    .addColumn('stance', 'text', notNull)
    .addPrimaryKeyConstraint('sources_seen_pk', ['report', 'position'])
    .execute()
}

/** Tables that are nothing but their key and a word on it: millions of rows, looked up by the key alone. */
async function createLinks({ schema }: Kysely<Tables>, keyed: StoreDialect['keyed']): Promise<void> {
  await schema
    .createTable('report_keys')
    .addColumn('key', 'bigint', notNull)
    .addColumn('report', 'integer', notNull)
    .addPrimaryKeyConstraint('report_keys_pk', ['key', 'report'])
    .modifyEnd(keyed)
    .execute()
  await schema
    .createTable('joins')
    .addColumn('one', 'integer', notNull)
    .addColumn('other', 'integer', notNull)
    .addColumn('points', 'double precision', notNull)
    .addColumn('reasons', 'text', notNull)
    .addPrimaryKeyConstraint('joins_pk', ['one', 'other'])
    .modifyEnd(keyed)
    .execute()
  await schema
    .createTable('copy_keys')
    .addColumn('key', 'bigint', notNull)
    .addColumn('article', 'integer', notNull)
    .addPrimaryKeyConstraint('copy_keys_pk', ['key', 'article'])
    .modifyEnd(keyed)
    .execute()
  await schema
    .createTable('copies')
    .addColumn('one', 'integer', notNull)
    .addColumn('other', 'integer', notNull)
    .addColumn('share', 'double precision', notNull)
    .addColumn('why', 'text', notNull)
    .addPrimaryKeyConstraint('copies_pk', ['one', 'other'])
    .modifyEnd(keyed)
    .execute()
}

async function createEvents({ schema }: Kysely<Tables>): Promise<void> {
  let events = schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', notNull)
    .addColumn('status', 'text', notNull)
    .addColumn('day_stated', 'integer', notNull)
    .addColumn('title', 'text', notNull)
  for (const name of ['day_from', 'day_to', 'first_published', 'last_published', 'place', 'country', 'place_precision'] as const) {
    events = events.addColumn(name, 'text')
  }
  for (const name of ['latitude', 'longitude'] as const) events = events.addColumn(name, 'double precision')
  for (const name of ['killed_min', 'killed_max', 'injured_min', 'injured_max'] as const) events = events.addColumn(name, 'bigint')
  for (const name of COUNTS) events = events.addColumn(name, 'integer', notNull)
  await events.execute()
  await schema
    .createTable('event_values')
    .addColumn('event', 'text', notNull)
    .addColumn('slot', 'text', notNull)
    .addColumn('role', 'text')
    .addColumn('key', 'text')
    .addColumn('name', 'text', notNull)
    .addColumn('english', 'text')
    .addColumn('folded', 'text', notNull)
    .addColumn('country', 'text')
    .addColumn('reports', 'integer', notNull)
    .addColumn('origins', 'integer', notNull)
    .addColumn('verdict', 'text')
    .execute()
  await schema
    .createTable('event_origins')
    .addColumn('event', 'text', notNull)
    .addColumn('key', 'text', notNull)
    .addColumn('name', 'text', notNull)
    .addColumn('anonymous', 'integer', notNull)
    .addColumn('reports', 'integer', notNull)
    .addColumn('reasons', 'text', notNull)
    .execute()
  let disagreements = schema.createTable('disagreements')
  for (const name of ['event', 'slot', 'relation', 'one', 'other', 'why'] as const)
    disagreements = disagreements.addColumn(name, 'text', notNull)
  await disagreements.execute()
  let corrections = schema.createTable('corrections').addColumn('seq', 'integer', (column) => column.primaryKey())
  for (const name of ['event', 'verdict', 'by', 'at', 'why'] as const) corrections = corrections.addColumn(name, 'text', notNull)
  for (const name of ['slot', 'value', 'instead', 'other', 'reports', 'apart_from', 'correction'] as const) {
    corrections = corrections.addColumn(name, 'text')
  }
  await corrections.execute()
}

const COUNTS = [
  'reports',
  'articles',
  'outlets',
  'origins',
  'anonymous_only',
  'retold_only',
  'conflicts',
  'revisions',
  'denials',
  'rejected',
] as const

const INDICES: readonly (readonly [keyof Tables, readonly string[]])[] = [
  ['articles', ['url']],
  ['articles', ['outlet', 'source_id']],
  ['reports', ['article']],
  ['reports', ['event']],
  ['joins', ['other']],
  ['copies', ['other']],
  ['report_keys', ['report']],
  ['copy_keys', ['article']],
  ['events', ['day_from']],
  ['events', ['kind', 'day_from']],
  ['event_values', ['event']],
  ['event_values', ['key']],
  ['event_origins', ['event']],
  ['disagreements', ['event']],
  ['people_seen', ['key']],
  ['people_seen', ['article']],
  ['sources_seen', ['key']],
]

async function createIndices({ schema }: Kysely<Tables>): Promise<void> {
  for (const [table, columns] of INDICES) {
    await schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
  }
}
