import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { spelledName } from './spelled-name.ts'

/** «أسعد حسن الشيباني» and «أسعد الشيباني»: the first and the last part agree, and one holds all parts of the other. */
export function sameName(passage: Passage, one: Found, other: Found): boolean {
  if (one.person && other.person) return one.person === other.person
  const [a, b] = [spelledName(passage, one).split(' '), spelledName(passage, other).split(' ')]
  if (a.length < 2 || b.length < 2) return false
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  if (longer.at(-1) !== shorter.at(-1) && longer[0] !== shorter[0]) return false
  let at = 0
  for (const word of longer) if (word === shorter[at]) at++
  return at === shorter.length
}
