/** When a feed is asked again. All times in milliseconds. */
export interface Schedule {
  /** Between two looks where all goes well. */
  readonly every: number
  /** The longest a feed that fails is left alone. */
  readonly longest: number
}

export const SCHEDULE: Schedule = { every: 15 * 60_000, longest: 24 * 60 * 60_000 }

/** So much of the time a look may come earlier or later, so that many feeds are not asked at once. */
const JITTER = 0.1

export interface LastLook {
  /** How often it failed in a row. */
  readonly failures: number
  /** What the server asked for, in seconds. */
  readonly retryAfter?: number | undefined
}

/**
 * How long to wait for the next look: doubled with every failure in a row, never less than the server asked for, a little earlier or later by
 * chance.
 *
 * @param chance From 0 to 1, as `Math.random` gives it.
 */
export function waitFor({ failures, retryAfter = 0 }: LastLook, { every, longest }: Schedule, chance: number): number {
  const wait = Math.min(every * 2 ** Math.min(failures, 30), Math.max(longest, every))
  return Math.round(Math.max(wait * (1 - JITTER + 2 * JITTER * chance), retryAfter * 1000))
}
