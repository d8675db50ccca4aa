import type { Join, Telling } from '../types.ts'
import { blockKeys } from './block-keys.ts'
import { decide } from './decide.ts'

/** All joins among tellings held in memory. A store does the same with its index of keys, telling by telling. */
export function findJoins(tellings: readonly Telling[]): Join[] {
  const blocks = new Map<string, Telling[]>()
  const joins: Join[] = []
  for (const telling of tellings) {
    const met = new Set<Telling>()
    for (const key of blockKeys(telling)) {
      const block = blocks.get(key)
      if (!block) {
        blocks.set(key, [telling])
        continue
      }
      for (const other of block) met.add(other)
      block.push(telling)
    }
    met.delete(telling)
    for (const other of met) {
      const decision = decide(telling, other)
      if ('join' in decision) joins.push(decision.join)
    }
  }
  return joins
}
