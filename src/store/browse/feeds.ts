import type { StoreDialect } from '../dialects/dialect.ts'
import type { FeedRow } from '../schema.ts'

/** A feed that is followed, and how many of the items that stand in it were taken in. */
export interface FeedFound extends FeedRow {
  readonly taken: number
}

/** Feeds that are followed: those that fail first, then the one that was looked at last. */
export async function browseFeeds(
  { db }: Pick<StoreDialect, 'db'>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<FeedFound[]> {
  const rows = await db
    .selectFrom('feeds')
    .selectAll('feeds')
    .select(({ selectFrom }) =>
      selectFrom('feed_items')
        .whereRef('feed_items.feed', '=', 'feeds.address')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('taken'),
    )
    .orderBy('failures', 'desc')
    .orderBy('checked_at', 'desc')
    .orderBy('address')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => ({ ...row, taken: Number(row.taken) }))
}
