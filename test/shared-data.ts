import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the project stands. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Real text that is not ours to ship stands in a folder beside the project, where it is there at all.
 *
 * @returns The path, or `undefined` where a test has to be skipped.
 */
export function findShared(path: string): string | undefined {
  const found = join(ROOT, '..', 'shared', path)
  return existsSync(found) ? found : undefined
}
