import type { FastifyRequest } from 'fastify'

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * A change that a page of another site asks for. Every browser of today says where a request comes from (Fetch Metadata); an older one names the
 * origin. A program says neither, and has no cookies of ours unless it means to.
 */
export function isForeignChange({ method, headers, host }: Pick<FastifyRequest, 'method' | 'headers' | 'host'>): boolean {
  if (!CHANGES.has(method)) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * A request under a name that is not this server's: a page elsewhere that had its own name point here (DNS rebinding).
 *
 * @param names Names it goes by; any where left out.
 */
export function isForeignName({ hostname }: Pick<FastifyRequest, 'hostname'>, names: ReadonlySet<string> | undefined): boolean {
  return names !== undefined && !LOOPBACK.has(hostname) && !names.has(hostname)
}
