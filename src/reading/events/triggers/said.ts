/** What parties say of and to each other. */
export const SAID: ReadonlySet<string> = new Set([
  'demand',
  'reject',
  'criticise',
  'support',
  'deny',
  'warn',
  'propose',
  'accuse',
  'condemn',
  'threaten',
  'apologise',
])
