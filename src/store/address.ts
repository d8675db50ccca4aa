/** Does an address name a PostgreSQL server, and not a file? */
export function isServer(address: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(address)
}

/** An address as people may see it: without the password. */
export function showAddress(address: string): string {
  if (!isServer(address)) return address
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url) return 'postgres://…'
  url.password = ''
  url.search = ''
  return url.toString()
}
