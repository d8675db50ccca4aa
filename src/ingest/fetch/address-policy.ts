import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether anything may be fetched from an IP address. */
export type AddressPolicy = (address: string) => boolean

/** All of IPv6 that leads to single machines of the internet (RFC 4291): what lies outside is private, old or not given out. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')
/** Public by its number, and a cloud's own service by its use: it hands out secrets of the machine it is asked from. */
const SERVICES = new Set(['168.63.129.16'])

/**
 * Only machines of the public internet: nothing private, of this machine or network, reserved, or written as IPv6 around a private IPv4
 * address. Metadata services of clouds are link-local or carrier-grade addresses, which are not public.
 */
export const publicOnly: AddressPolicy = (address) => {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast' || SERVICES.has(parsed.toString())) return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6)
}

/**
 * The public internet, and one's own networks besides.
 *
 * @param networks In CIDR notation, «192.168.7.0/24», or single addresses.
 * @throws {Error} for a network that is none.
 */
export function publicAnd(networks: readonly string[]): AddressPolicy {
  const own = networks.map((network) => parseNetwork(network))
  return (address) => {
    if (publicOnly(address)) return true
    if (isIP(address) === 0) return false
    const parsed = ipaddr.process(address)
    return own.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits))
  }
}

function parseNetwork(written: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (written.includes('/')) return ipaddr.parseCIDR(written)
  const address = ipaddr.parse(written)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}
