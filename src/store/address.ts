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

/** What the drivers throw: a file that is no database, a server that refuses. */
export function isDatabaseError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { readonly code?: unknown }
  const isOfServer = typeof code === 'string' && (/^[0-9A-Z]{5}$/.test(code) || UNREACHABLE.has(code))
  return error.name === 'SqliteError' || isOfServer
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH'])
