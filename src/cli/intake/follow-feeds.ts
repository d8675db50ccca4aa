import type { Fetcher } from '../../ingest/fetch/fetcher.ts'
import type { Clock } from '../../ingest/fetch/pace.ts'
import { checkFeed, type FeedCheck } from '../../ingest/follow/check-feed.ts'
import { type Schedule, waitFor } from '../../ingest/follow/schedule.ts'
import { takeItem } from '../../ingest/web.ts'
import type { Intake } from '../../store/index.ts'
import type { Adder } from './adder.ts'

export interface FollowerParts {
  readonly intake: Intake
  readonly adder: Adder
  readonly fetcher: Fetcher
  readonly clock: Clock
  /** From 0 to 1. */
  readonly chance: () => number
  readonly schedule: Schedule
  readonly signal?: AbortSignal
}

export interface FeedFollower {
  /** Look at all feeds that are due. @returns when the next is, in milliseconds since 1970. */
  look(feeds: readonly string[]): Promise<number>
}

type Changed = Extract<FeedCheck, { kind: 'changed' }>

/**
 * Follows feeds. An item is noted as taken only after its article is in the record, and what the server said of the feed only after all its
 * items are: whenever the process is killed, the next run goes on from there and nothing is lost.
 */
export function createFeedFollower(parts: FollowerParts): FeedFollower {
  const { intake, clock, signal } = parts
  return {
    async look(feeds) {
      const due: number[] = []
      for (const address of new Set(feeds)) {
        const at = Date.parse((await intake.feed(address))?.due_at ?? '1970-01-01T00:00:00Z')
        due.push(at > clock.now() || signal?.aborted ? at : await lookAt(address, parts))
      }
      return Math.min(...due)
    },
  }
}

/** @returns when the feed is due again. */
async function lookAt(address: string, { intake, adder, fetcher, clock, chance, schedule, signal }: FollowerParts): Promise<number> {
  const before = await intake.feed(address)
  const conditions = { etag: before?.etag, lastModified: before?.last_modified }
  const check = await checkFeed(fetcher, address, conditions, await intake.feedItems(address))
  if (signal?.aborted) return clock.now()
  if (check.kind === 'failed') await adder.take({ problem: check.problem })
  const isComplete = check.kind !== 'changed' || (await takeNews(address, check, { intake, adder, fetcher, ...(signal ? { signal } : {}) }))
  await adder.flush()
  const failures = check.kind === 'failed' ? (before?.failures ?? 0) + 1 : 0
  const now = clock.now()
  const next = now + waitFor({ failures, retryAfter: check.kind === 'failed' ? check.retryAfter : undefined }, schedule, chance())
  const said = check.kind === 'changed' ? { etag: check.source.etag, lastModified: check.source.lastModified } : conditions
  await intake.saveFeed({
    address,
    title: (check.kind === 'changed' ? check.title : undefined) ?? before?.title ?? null,
    // What could not be taken has to be seen again, even where the feed itself does not change.
    etag: (isComplete && said.etag) || null,
    last_modified: (isComplete && said.lastModified) || null,
    checked_at: new Date(now).toISOString(),
    due_at: new Date(signal?.aborted ? now : next).toISOString(),
    failures,
  })
  return next
}

/** @returns whether all that is new could be taken. */
async function takeNews(
  address: string,
  { news, present, source }: Changed,
  { intake, adder, fetcher, signal }: Pick<FollowerParts, 'intake' | 'adder' | 'fetcher' | 'signal'>,
): Promise<boolean> {
  let isComplete = true
  // The oldest first: what came last stands last in the record.
  for (const item of [...news].reverse()) {
    if (signal?.aborted) return false
    const { found, isDone } = await takeItem(fetcher, item, source)
    if (signal?.aborted) return false
    await adder.take(found)
    await adder.flush()
    if (isDone) await intake.markFeedItems(address, new Map([[item.id, item.fingerprint]]), present)
    else isComplete = false
  }
  return isComplete
}
