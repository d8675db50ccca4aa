import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { buildConnector, Client } from 'undici'
import type { AddressPolicy } from './address-policy.ts'
import { FetchError } from './fetch-error.ts'

/** Headers larger than this are refused, in bytes. */
const LARGEST_HEADERS = 32 * 1024

/**
 * A connection to one of the addresses a host was found to have. The socket is looked at again once it stands: what it is connected to is what
 * counts, however it came to be.
 *
 * @param timeout In milliseconds.
 */
export function connect(url: URL, addresses: readonly string[], isAllowed: AddressPolicy, timeout: number): Client {
  const connector = buildConnector({ lookup: pin(addresses), timeout, allowH2: false })
  return new Client(url.origin, {
    connect: (options, callback) =>
      connector(options, (error, socket) => {
        if (error) return callback(error, null)
        if (socket.remoteAddress !== undefined && isAllowed(socket.remoteAddress)) return callback(null, socket)
        socket.destroy()
        callback(new FetchError('forbidden-address', url.hostname), null)
      }),
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: LARGEST_HEADERS,
    pipelining: 0,
  })
}

/** Answers every question for an address with what is known already. */
function pin(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: ipaddr.parse(address).kind() === 'ipv4' ? 4 : 6 }))
  return (_host, options, callback) => {
    const [first] = found
    if (options.all || !first) callback(null, found)
    else callback(null, first.address, first.family)
  }
}
