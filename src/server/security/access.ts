import type { Session } from '../contract/index.ts'

/** Who is asking: with an account, with a token, or nobody in particular. */
export interface Actor {
  /** Empty for nobody in particular. */
  readonly name: string
  readonly role: Session['role']
  readonly through: 'session' | 'token' | 'local'
  /** What a token may do; all that the role may where left out. */
  readonly scopes?: readonly string[]
}

/** What a route needs. */
export interface Need {
  readonly role: Session['role']
  /** A token must have it; `session` is what no token may do. */
  readonly scope: 'read' | 'correct' | 'add' | 'session'
}

const RANKS: readonly Session['role'][] = ['none', 'reader', 'editor', 'admin']

/** May this actor do it? */
export function may({ role, scopes }: Actor, need: Need): boolean {
  if (RANKS.indexOf(role) < RANKS.indexOf(need.role)) return false
  return scopes === undefined || scopes.includes(need.scope)
}

/** What anybody may do without signing in. */
export type Anyone = 'nothing' | 'reader' | 'editor'

/** How open the server is. */
export interface AccessOptions {
  /** What anybody may do; where left out: everything that an editor may on this machine alone as long as there are no accounts, else read. */
  readonly anyone?: Anyone | undefined
  /** Nothing can be changed by anybody, and nobody signs in. */
  readonly readOnly?: boolean | undefined
  /** It listens to this machine alone. */
  readonly isLocal: boolean
}

/** The role of whoever did not sign in. */
export function roleOfAnyone({ anyone, readOnly, isLocal }: AccessOptions, hasAccounts: boolean): Session['role'] {
  if (readOnly) return 'reader'
  if (anyone !== undefined) return anyone === 'nothing' ? 'none' : anyone
  return isLocal && !hasAccounts ? 'editor' : 'reader'
}
