import type { AccountRole, Scope, Standing } from '../../../../src/server/contract/index.ts'

/** What an account can be, from the least to the most it may do. */
export const STANDINGS: readonly Standing[] = ['none', 'reader', 'editor', 'admin']
/** What a new one can be. */
export const ROLES: readonly AccountRole[] = ['reader', 'editor', 'admin']
/** What a token can be for. */
export const SCOPES: readonly Scope[] = ['read', 'correct', 'add']
