import { TIME_RULES, type TimeRule } from './rules.ts'
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
  const startsWithNumber = text.isNumeral(index)
  let best: Found | undefined
  for (const rule of TIME_RULES) {
    if (!canStart(rule, text, index, startsWithNumber)) continue
    const found = rule.find(text, index)
    if (found && (!best || found.last > best.last)) best = found
  }
  return best
}

function canStart({ starts }: TimeRule, text: TimeText, index: number, startsWithNumber: boolean): boolean {
  if (startsWithNumber && starts.includes('number')) return true
  for (const { sense } of text.all(index)) if (starts.includes(sense.kind)) return true
  return false
}
