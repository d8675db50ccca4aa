import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { AddressPolicy } from './address-policy.ts'
import { FetchError } from './fetch-error.ts'

/** All IP addresses of a host name. */
export type Resolver = (host: string) => Promise<readonly string[]>

/** As the machine resolves names. */
export const systemResolver: Resolver = async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/** The longest address that is followed, in characters. */
const LONGEST = 8000

/**
 * An address of the web that may be asked for at all; where its host leads is looked at later.
 *
 * @throws {FetchError} `bad-address`
 */
export function parseAddress(written: string, base?: string): URL {
  const url = written.length > LONGEST ? null : URL.parse(written, base)
  if (!url) throw new FetchError('bad-address', 'it is none')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('bad-address', 'only http and https are fetched')
  if (url.username || url.password) throw new FetchError('bad-address', 'names and passwords are not sent')
  url.hash = ''
  return url
}

/**
 * The IP addresses a connection may go to, found once: the connection is made to them and to no others, so that a second answer of the same
 * name cannot lead elsewhere. A name that leads to one address that is not allowed is refused with all its others. Numbers in any notation
 * (decimal, octal, hexadecimal, full-width) are already what they mean in `url.hostname`.
 *
 * @throws {FetchError} `forbidden-address`, `unknown-host`
 */
export async function findHost(url: URL, isAllowed: AddressPolicy, resolve: Resolver): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) !== 0 ? [host] : await resolveName(host, resolve)
  const wrong = addresses.find((address) => !isAllowed(address))
  if (wrong !== undefined) throw new FetchError('forbidden-address', host)
  return addresses
}

async function resolveName(host: string, resolve: Resolver): Promise<readonly string[]> {
  let addresses: readonly string[]
  try {
    addresses = await resolve(host)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new FetchError('unknown-host', `${host} ${code}`.trim(), { isPassing: code !== 'ENOTFOUND' })
  }
  if (addresses.length === 0) throw new FetchError('unknown-host', host)
  return addresses
}
