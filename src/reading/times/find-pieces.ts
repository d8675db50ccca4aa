import { type Start, TIME_RULES } from './rules.ts'
import type { Found } from './said.ts'
import type { TimeText } from './time-text.ts'

/** What the rules find, left to right: at each token the longest, then the rule that stands first in the list. */
export function findPieces(text: TimeText): Found[] {
  const pieces: Found[] = []
  for (let index = 0; index < text.tokens.length; index++) {
    if (!text.canBegin(index)) continue
    const best = findLongest(text, index)
    if (!best) continue
    pieces.push(best)
    index = best.last
  }
  return pieces
}

function findLongest(text: TimeText, index: number): Found | undefined {
  let rules = text.isNumeral(index) ? (RULES_BY_START.get('number') ?? 0) : 0
  for (const { sense } of text.all(index)) rules |= RULES_BY_START.get(sense.kind) ?? 0
  let best: Found | undefined
  for (let at = 0; rules !== 0; at++, rules >>>= 1) {
    const found = rules & 1 ? TIME_RULES[at]?.find(text, index) : undefined
    if (found && (!best || found.last > best.last)) best = found
  }
  return best
}

/** The rules that can begin with each start, a bit for each rule: there may be at most 32. */
const RULES_BY_START = new Map<Start, number>()
for (const [at, { starts }] of TIME_RULES.entries()) {
  for (const start of starts) RULES_BY_START.set(start, (RULES_BY_START.get(start) ?? 0) | (1 << at))
}
