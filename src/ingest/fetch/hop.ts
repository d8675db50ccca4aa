import { errors } from 'undici'
import type { AddressPolicy } from './address-policy.ts'
import { connect } from './connect.ts'
import { FetchError } from './fetch-error.ts'
import { findHost, type Resolver } from './find-host.ts'
import { type BodyLimits, readBody } from './read-body.ts'

/** What one request needs. */
export interface HopOptions {
  readonly isAllowed: AddressPolicy
  readonly resolve: Resolver
  readonly headers: Readonly<Record<string, string>>
  readonly limits: BodyLimits
  /** For the connection, and between two pieces of the answer, in milliseconds. */
  readonly timeout: number
  /** Ends everything when the time for the whole is up. */
  readonly signal: AbortSignal
}

/** One answer, to one request, from one server. */
export interface HopAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Ask one server once. Redirects are not followed here, and their bodies not read. @throws {FetchError} */
export async function askOnce(url: URL, options: HopOptions): Promise<HopAnswer> {
  const { isAllowed, resolve, headers, limits, timeout, signal } = options
  const addresses = await endedBy(signal, findHost(url, isAllowed, resolve))
  const client = connect(url, addresses, isAllowed, timeout)
  try {
    const answer = await client.request({ method: 'GET', path: url.pathname + url.search, headers, signal })
    const fields = new Map(
      Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(Array.isArray(value) ? value[0] : value)]),
    )
    const isRead = answer.statusCode === 200
    const body = isRead ? await readBody(answer.body, fields.get('content-encoding') ?? '', limits) : new Uint8Array()
    return { status: answer.statusCode, headers: fields, body }
  } catch (error) {
    throw toFetchError(error, signal)
  } finally {
    // Not closed, but cut: nobody waits for the rest of a body that is not wanted.
    await client.destroy()
  }
}

function toFetchError(error: unknown, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error
  if (signal.aborted) return timedOut()
  if (
    error instanceof errors.ConnectTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError
  )
    return timedOut()
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new FetchError('too-large', 'its headers')
  return new FetchError('unreachable', code || String(message).slice(0, 80), { isPassing: true })
}

const timedOut = () => new FetchError('timed-out', '', { isPassing: true })

/** Names are resolved by the system, which cannot be told to stop. */
async function endedBy<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  if (signal.aborted) throw timedOut()
  let end = () => {}
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(timedOut())
    signal.addEventListener('abort', end, { once: true })
  })
  try {
    return await Promise.race([work, ended])
  } finally {
    signal.removeEventListener('abort', end)
  }
}
