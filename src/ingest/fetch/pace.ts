/** Longer than this no site makes us wait between two requests, in milliseconds: such a one is better left alone. */
const LONGEST = 60_000

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** The clock of the machine. @param signal Ends every sleep at once. */
export function systemClock(signal?: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const end = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', end)
          resolve()
        }
        const timer = setTimeout(end, milliseconds)
        signal?.addEventListener('abort', end, { once: true })
      }),
  }
}

/** Waits, so that no host is asked more often than it likes. */
export function createPace(clock: Clock): (host: string, delay: number) => Promise<void> {
  const free = new Map<string, number>()
  return async (host, delay) => {
    const now = clock.now()
    for (const [each, at] of free) if (at <= now) free.delete(each)
    const start = Math.max(now, free.get(host) ?? 0)
    free.set(host, start + Math.min(delay, LONGEST))
    if (start > now) await clock.sleep(start - now)
  }
}
