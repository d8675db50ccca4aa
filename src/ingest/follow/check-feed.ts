import type { FeedItem } from '../feed.ts'
import type { Conditions, Fetched, Fetcher } from '../fetch/fetcher.ts'
import type { Problem } from '../problem.ts'
import { feedOf } from '../web.ts'

/** What a look at a feed found. */
export type FeedCheck =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retryAfter?: number | undefined }
  | {
      readonly kind: 'changed'
      readonly title: string | undefined
      /** Items that are new, or other than they were. */
      readonly news: readonly FeedItem[]
      /** The ids of all items that stand in it now. */
      readonly present: readonly string[]
      readonly source: Fetched
    }

/**
 * Look at a feed once.
 *
 * @param known The items that were taken before, by their ids, with their fingerprints.
 */
export async function checkFeed(
  fetcher: Fetcher,
  address: string,
  conditions: Conditions,
  known: ReadonlyMap<string, string>,
): Promise<FeedCheck> {
  const outcome = await fetcher.get(address, conditions)
  if (outcome.kind !== 'fetched') return outcome
  const feed = feedOf(outcome.value)
  if (!feed) return { kind: 'failed', problem: { code: 'no-feed', file: address } }
  return {
    kind: 'changed',
    title: feed.title,
    news: feed.items.filter(({ id, fingerprint }) => known.get(id) !== fingerprint),
    present: feed.items.map(({ id }) => id),
    source: outcome.value,
  }
}
