import type { Span } from '../../reading/types.ts'

const BEFORE = 80
const AFTER = 140
/** Marks that turn the direction of what follows: cut out of their text they turn it without end. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** The words around a trigger within its evidence, on one line: «…في باكو الخميس المقبل…». */
export function excerptOf(text: string, trigger: Span, evidence: Span): string {
  const from = evidence.start >= trigger.start - BEFORE ? evidence.start : nextBlank(text, trigger.start - BEFORE)
  const to = evidence.end <= trigger.end + AFTER ? evidence.end : previousBlank(text, trigger.end + AFTER)
  const words = text.slice(from, to).replaceAll('\n', ' ').replace(TURNING, '').trim()
  return `${from > evidence.start ? '…' : ''}${words}${to < evidence.end ? '…' : ''}`
}

function nextBlank(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank < 0 ? at : blank + 1
}

function previousBlank(text: string, at: number): number {
  return Math.max(text.lastIndexOf(' ', at), 0)
}
