import { TIME_RULES } from './rules.ts'
import type { Found } from './said.ts'
import type { TimeText } from './time-text.ts'

/** What the rules find, left to right: at each token the longest, then the rule that stands first in the list. */
export function findPieces(text: TimeText): Found[] {
  const pieces: Found[] = []
  for (let index = 0; index < text.tokens.length; index++) {
    if (!text.canBegin(index)) continue
    let best: Found | undefined
    for (const rule of TIME_RULES) {
      const found = rule(text, index)
      if (found && (!best || found.last > best.last)) best = found
    }
    if (!best) continue
    pieces.push(best)
    index = best.last
  }
  return pieces
}
