import type { Meaning } from './meaning.ts'

/** What nothing places. */
export function unresolved(precision: NonNullable<Meaning['precision']>): Meaning {
  return { type: 'DATE', value: '', precision, basis: 'publication' }
}
