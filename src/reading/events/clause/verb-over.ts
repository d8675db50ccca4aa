import type { Passage } from '../../passage.ts'

const OPENING = new Set(['complementiser', 'relative', 'conjunction'])

/** The verb of the clause that holds a noun, before it and no further than `farthest` tokens; `undefined` where the clause opens first. */
export function verbOver({ words }: Passage, noun: number, first: number, farthest: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(first, noun - farthest); at--) {
    const tag = words[at]?.tag ?? ''
    if (OPENING.has(tag)) return undefined
    if (tag === 'verb') return at
  }
  return undefined
}
