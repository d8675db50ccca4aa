import type { Article } from '../../text/article.ts'
import type { StoreDialect } from '../dialects/dialect.ts'

/** By what an article is read: versions of the lexicon and of the code. */
export interface Reader {
  readonly lexicon: string
  readonly reader: string
}

/** An article of the archive as it came in, to be read again. */
export interface Archived {
  readonly seq: number
  readonly key: string
  readonly article: Article
}

/**
 * Articles that were read by another lexicon or other code, in the order in which they came, earlier versions
 * among them.
 *
 * @param asked.unless What they need not have been read by; left out, all are given.
 * @param asked.after The number of the last article that was given.
 */
export async function listArchived(
  { db }: Pick<StoreDialect, 'db'>,
  asked: { readonly unless?: Reader | undefined; readonly after: number; readonly limit: number },
): Promise<Archived[]> {
  let query = db
    .selectFrom('articles')
    .innerJoin('readings', 'readings.article', 'articles.seq')
    .select(['articles.seq', 'key', 'source_id', 'outlet', 'url', 'published_from', 'published_to', 'published_basis', 'text'])
    .where('articles.seq', '>', asked.after)
    .orderBy('articles.seq')
    .limit(asked.limit)
  const { unless } = asked
  if (unless) {
    query = query.where((where) =>
      where.or([where('readings.lexicon', '<>', unless.lexicon), where('readings.reader', '<>', unless.reader)]),
    )
  }
  return (await query.execute()).map(
    ({ seq, key, source_id: id, outlet, url, published_from: from, published_to: to, published_basis, text }) => {
      const basis = (published_basis ?? 'given') as NonNullable<Article['published']>['basis']
      return {
        seq,
        key,
        article: {
          id,
          text,
          ...(outlet === null ? {} : { outlet }),
          ...(url === null ? {} : { url }),
          ...(from && to ? { published: { from, to, basis } } : {}),
        },
      }
    },
  )
}
