import type { Problem } from '../problem.ts'
import { type AddressPolicy, publicOnly } from './address-policy.ts'
import { FetchError } from './fetch-error.ts'
import { parseAddress, type Resolver, systemResolver } from './find-host.ts'
import { askOnce, type HopAnswer } from './hop.ts'
import { type Clock, createPace, systemClock } from './pace.ts'
import type { BodyLimits } from './read-body.ts'
import { createRobotsBook } from './robots.ts'

/** What was fetched. */
export interface Fetched {
  /** Where it was found in the end, after all redirects. */
  readonly address: string
  readonly bytes: Uint8Array
  /** As the server names it, without its parameters: «text/html»; may be empty. */
  readonly mediaType: string
  /** What the next request can be bound to. */
  readonly etag: string | undefined
  readonly lastModified: string | undefined
}

/** What became of a request. */
export type FetchOutcome =
  | { readonly kind: 'fetched'; readonly value: Fetched }
  /** It is as it was when it was fetched with these conditions. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly isPassing: boolean; readonly retryAfter: number | undefined }

/** What it was like when it was last fetched. */
export interface Conditions {
  readonly etag?: string | null | undefined
  readonly lastModified?: string | null | undefined
}

export interface Fetcher {
  /** Never throws for what the outside world does. */
  get(address: string, conditions?: Conditions): Promise<FetchOutcome>
}

export interface FetcherOptions {
  readonly isAllowed?: AddressPolicy
  readonly resolve?: Resolver
  readonly clock?: Clock
  /** Who asks, as an address or a mail address that a site's owner can turn to. */
  readonly contact?: string | undefined
  readonly version: string
  readonly limits?: Partial<FetchLimits>
  readonly signal?: AbortSignal | undefined
}

export interface FetchLimits extends BodyLimits {
  readonly redirects: number
  /** For everything, redirects too, in milliseconds. */
  readonly time: number
  /** Between two requests to one host where it says nothing else, in milliseconds. */
  readonly delay: number
}

const LIMITS: FetchLimits = { bytes: 16 * 1024 * 1024, ratio: 100, redirects: 5, time: 30_000, delay: 1000 }
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** A fetcher that goes only where it may, as often as it may, and says who it is. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { isAllowed = publicOnly, resolve = systemResolver, clock = systemClock(options.signal), version, contact } = options
  const limits = { ...LIMITS, ...options.limits }
  const pace = createPace(clock)
  const agent = `Isnad/${version} (reads Arabic news for a record of sources${contact ? `; ${contact}` : ''})`
  const ask = (url: URL, signal: AbortSignal, extra: Readonly<Record<string, string>> = {}) => {
    const headers = { 'user-agent': agent, accept: ACCEPT, 'accept-encoding': 'gzip, br, deflate', ...extra }
    return askOnce(url, { isAllowed, resolve, headers, limits, timeout: limits.time, signal })
  }
  const timed = () => AbortSignal.any([AbortSignal.timeout(limits.time), ...(options.signal ? [options.signal] : [])])
  const robots = createRobotsBook(
    async (url) => (await follow(url, limits.redirects, (each) => ask(each, timed()))).answer,
    () => clock.now(),
  )

  return {
    async get(written, conditions = {}) {
      try {
        const { url, answer } = await follow(parseAddress(written), limits.redirects, async (each) => {
          const rules = await robots(each)
          if (!rules.allows(each)) throw new FetchError('robots')
          await pace(each.host, rules.delay ?? limits.delay)
          return ask(each, timed(), toHeaders(conditions))
        })
        if (answer.status === 304) return { kind: 'unchanged' }
        return { kind: 'fetched', value: toFetched(url, answer) }
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        const { code, message, isPassing, retryAfter } = error
        return {
          kind: 'failed',
          problem: { code, file: written.slice(0, 2000), ...(message ? { detail: message } : {}) },
          isPassing,
          retryAfter,
        }
      }
    },
  }
}

/** Ask, and ask where one is sent. Every address on the way is checked like the first. @throws {FetchError} */
async function follow(start: URL, most: number, ask: (url: URL) => Promise<HopAnswer>): Promise<{ url: URL; answer: HopAnswer }> {
  let url = start
  for (let redirects = 0; redirects <= most; redirects++) {
    const answer = await ask(url)
    const location = answer.headers.get('location')
    if (!REDIRECTS.has(answer.status) || !location) return { url, answer }
    url = parseAddress(location, url.href)
  }
  throw new FetchError('too-many-redirects', `more than ${most}`)
}

function toHeaders({ etag, lastModified }: Conditions): Record<string, string> {
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) }
}

/** @throws {FetchError} `http-status` */
function toFetched(url: URL, { status, headers, body }: HopAnswer): Fetched {
  if (status !== 200) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN)
    const retryAfter = Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
    throw new FetchError('http-status', String(status), { isPassing: status === 408 || status === 429 || status >= 500, retryAfter })
  }
  return {
    address: url.href,
    bytes: body,
    mediaType: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  }
}
