import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { Tables } from '../schema.ts'

/** What came in, byte for byte, and how far each feed and each folder that fills has been taken in. */
export async function createIntake({ schema }: Kysely<Tables>, { bytes }: Pick<StoreDialect, 'bytes'>): Promise<void> {
  await schema
    .createTable('originals')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('media_type', 'text', notNull)
    .addColumn('size', 'integer', notNull)
    .addColumn('bytes', bytes, notNull)
    .addColumn('kept_at', 'text', notNull)
    .execute()
  await schema
    .createTable('article_originals')
    .addColumn('article', 'text', notNull)
    .addColumn('original', 'text', (column) => column.notNull().references('originals.hash'))
    .addColumn('address', 'text', notNull)
    .addColumn('byline', 'text')
    .addPrimaryKeyConstraint('article_originals_pk', ['article', 'original'])
    .execute()
  await schema
    .createTable('feeds')
    .addColumn('address', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('checked_at', 'text', notNull)
    .addColumn('due_at', 'text', notNull)
    .addColumn('failures', 'integer', notNull)
    .execute()
  await schema
    .createTable('feed_items')
    .addColumn('feed', 'text', notNull)
    .addColumn('item', 'text', notNull)
    .addColumn('fingerprint', 'text', notNull)
    .addPrimaryKeyConstraint('feed_items_pk', ['feed', 'item'])
    .execute()
  await schema
    .createTable('taken_files')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', notNull)
    .addColumn('taken_at', 'text', notNull)
    .execute()
  await schema.createIndex('problems_by_code_file').on('problems').columns(['code', 'file']).execute()
}

const notNull = <Column extends { notNull(): Column }>(column: Column) => column.notNull()
