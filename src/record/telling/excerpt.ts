import type { Span } from '../../reading/types.ts'

const BEFORE = 80
const AFTER = 140

/** The words around a trigger within its evidence, on one line: «…في باكو الخميس المقبل…». */
export function excerptOf(text: string, trigger: Span, evidence: Span): string {
  const from = evidence.start >= trigger.start - BEFORE ? evidence.start : nextBlank(text, trigger.start - BEFORE)
  const to = evidence.end <= trigger.end + AFTER ? evidence.end : previousBlank(text, trigger.end + AFTER)
  const words = text.slice(from, to).replaceAll('\n', ' ').trim()
  return `${from > evidence.start ? '…' : ''}${words}${to < evidence.end ? '…' : ''}`
}

function nextBlank(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank < 0 ? at : blank + 1
}

function previousBlank(text: string, at: number): number {
  return Math.max(text.lastIndexOf(' ', at), 0)
}
