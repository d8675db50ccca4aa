import type { StoreDialect } from '../dialects/dialect.ts'
import type { FeedRow } from '../schema.ts'
import { type FeedItems, markFeedItems, readFeed, readFeedItems, saveFeed } from './feeds.ts'
import { type KeptOriginal, readOriginals } from './originals.ts'
import { type ArticleVersion, listVersions } from './versions.ts'

/** What came in, byte for byte, and how far each feed and folder has been taken in: a run that was killed goes on from here. */
export interface Intake {
  /** What an article was taken from, by its key. */
  originals(article: string): Promise<KeptOriginal[]>
  /** All versions of what stands at one address, by that address or the key of any of them. */
  versions(named: string): Promise<ArticleVersion[]>
  feed(address: string): Promise<FeedRow | undefined>
  saveFeed(feed: FeedRow): Promise<void>
  feedItems(feed: string): Promise<FeedItems>
  /** Note the items of a feed that are done, and forget those that have left it. */
  markFeedItems(feed: string, taken: FeedItems, present: Iterable<string>): Promise<void>
  /** What a file was when it was taken; `undefined` for one that is new. */
  taken(path: string): Promise<string | undefined>
  markTaken(path: string, fingerprint: string, at: string): Promise<void>
}

type Write = <Result>(work: (access: StoreDialect) => Promise<Result>) => Promise<Result>

export function createIntake(dialect: StoreDialect, write: Write): Intake {
  return {
    originals: (article) => readOriginals(dialect, article),
    versions: (named) => listVersions(dialect, named),
    feed: (address) => readFeed(dialect, address),
    saveFeed: (feed) => write((access) => saveFeed(access, feed)),
    feedItems: (feed) => readFeedItems(dialect, feed),
    markFeedItems: (feed, taken, present) => write((access) => markFeedItems(access, feed, taken, present)),
    taken: (path) => readTaken(dialect, path),
    markTaken: (path, fingerprint, at) => write((access) => markTaken(access, path, fingerprint, at)),
  }
}

async function readTaken({ db }: Pick<StoreDialect, 'db'>, path: string): Promise<string | undefined> {
  const row = await db.selectFrom('taken_files').select('fingerprint').where('path', '=', path).executeTakeFirst()
  return row?.fingerprint
}

async function markTaken({ db }: Pick<StoreDialect, 'db'>, path: string, fingerprint: string, at: string): Promise<void> {
  await db
    .insertInto('taken_files')
    .values({ path, fingerprint, taken_at: at })
    .onConflict((conflict) => conflict.column('path').doUpdateSet({ fingerprint, taken_at: at }))
    .execute()
}
