import type { StoreDialect } from '../dialects/dialect.ts'
import type { FeedRow } from '../schema.ts'

/** What stands in a feed: each item by its id, with a fingerprint that changes when the item does. */
export type FeedItems = ReadonlyMap<string, string>

type Access = Pick<StoreDialect, 'db'>

export function readFeed({ db }: Access, address: string): Promise<FeedRow | undefined> {
  return db.selectFrom('feeds').selectAll().where('address', '=', address).executeTakeFirst()
}

export async function saveFeed({ db }: Access, feed: FeedRow): Promise<void> {
  const { address, ...rest } = feed
  await db
    .insertInto('feeds')
    .values(feed)
    .onConflict((conflict) => conflict.column('address').doUpdateSet(rest))
    .execute()
}

export async function readFeedItems({ db }: Access, feed: string): Promise<FeedItems> {
  const rows = await db.selectFrom('feed_items').select(['item', 'fingerprint']).where('feed', '=', feed).execute()
  return new Map(rows.map(({ item, fingerprint }) => [item, fingerprint]))
}

/** Items that were taken in. @param present All that stand in the feed now: what has left it is forgotten. */
export async function markFeedItems({ db }: Access, feed: string, taken: FeedItems, present: Iterable<string>): Promise<void> {
  const left = new Set(present)
  const gone = [...(await readFeedItems({ db }, feed)).keys()].filter((item) => !left.has(item))
  for (const item of [...gone, ...taken.keys()]) {
    await db.deleteFrom('feed_items').where('feed', '=', feed).where('item', '=', item).execute()
  }
  for (const [item, fingerprint] of taken) await db.insertInto('feed_items').values({ feed, item, fingerprint }).execute()
}
