import { expect, test } from 'vitest'
import { publicAnd, publicOnly } from './address-policy.ts'

test.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(publicOnly(address)).toBe(true)
})

test.each([
  ['this machine', '127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::'],
  ['a private network', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd00::1', 'fc00::1'],
  ['the link', '169.254.1.1', 'fe80::1', 'fe80::1%eth0'],
  ['services of clouds', '169.254.169.254', '169.254.170.2', '100.100.100.200', 'fd00:ec2::254', '168.63.129.16'],
  [
    'IPv4 inside IPv6',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '::ffff:0:127.0.0.1',
  ],
  ['many machines at once', '224.0.0.1', '255.255.255.255', 'ff02::1'],
  [
    'reserved',
    '240.0.0.1',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '192.0.0.8',
    '192.88.99.1',
    '2001:db8::1',
    '100::1',
    'fec0::1',
    '4000::1',
    '5f00::1',
  ],
  ['no address', '', 'localhost', '127.0.0.1:80', '1.2.3', '[::1]', '999.1.1.1'],
])('%s is not public', (_, ...addresses) => {
  expect(addresses.filter(publicOnly)).toEqual([])
})

test('a network of one’s own can be allowed, and nothing beside it', () => {
  const isAllowed = publicAnd(['192.168.7.0/24', 'fd12::5'])
  const addresses = ['192.168.7.9', '::ffff:192.168.7.9', 'fd12::5', '8.8.8.8', '192.168.8.1', 'fd12::6', '127.0.0.1', 'x']
  expect(addresses.filter(isAllowed)).toEqual(addresses.slice(0, 4))
  expect(() => publicAnd(['192.168.7.0/99'])).toThrow()
  expect(() => publicAnd(['home'])).toThrow()
})
