import { createHash } from 'node:crypto'

/** SHA-256 of a secret that is long and random: it cannot be guessed, so that a slow hash would gain nothing. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}
