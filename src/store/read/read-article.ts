import { type KeptReading, unpackReading } from '../add/pack.ts'
import type { StoreDialect } from '../dialects/dialect.ts'
import type { ArticleRow } from '../schema.ts'

/** An article as it came, and what was read in it. */
export interface StoredArticle extends Omit<ArticleRow, 'seq' | 'sketch'> {
  readonly reading: KeptReading
}

export async function readArticle({ db }: Pick<StoreDialect, 'db'>, key: string): Promise<StoredArticle | undefined> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('readings', 'readings.article', 'articles.seq')
    .selectAll('articles')
    .select('readings.reading')
    .where('articles.key', '=', key)
    .executeTakeFirst()
  if (!row) return undefined
  const { seq, sketch, reading, ...article } = row
  return { ...article, reading: unpackReading(reading) }
}
