import { diffArrays } from 'diff'
import type { Span } from '../../text/span.ts'

/** A stretch that was altered between two versions of a text; an empty span where words were only added or only taken away. */
export interface Difference {
  /** Where it stood in the earlier text. */
  readonly before: Span
  /** Where it stands in the later text. */
  readonly after: Span
}

/** So many changed words at the most are told apart; beyond it, the two texts are two. */
const MOST_CHANGES = 2000

/** What was altered between two versions, word by word. */
export function findDifferences(earlier: string, later: string): Difference[] {
  const [one, other] = [toWords(earlier), toWords(later)]
  const changes = diffArrays(one, other, { maxEditLength: MOST_CHANGES })
  if (!changes) return [{ before: { start: 0, end: earlier.length }, after: { start: 0, end: later.length } }]
  const found: Difference[] = []
  let [before, after] = [0, 0]
  let isOpen = false
  for (const { added, removed, value } of changes) {
    const start = { before, after }
    const length = value.reduce((sum, word) => sum + word.length, 0)
    if (!added) before += length
    if (!removed) after += length
    const isChange = added || removed
    if (isChange && !isOpen) found.push({ before: { start: start.before, end: before }, after: { start: start.after, end: after } })
    else if (isChange) extend(found, before, after)
    // A blank between two altered words does not part them.
    isOpen = isChange || (isOpen && value.every((word) => word.trim() === ''))
  }
  return found.map((difference) => withoutBlank(difference, earlier, later))
}

/** Without the blank that both end in. */
function withoutBlank({ before, after }: Difference, earlier: string, later: string): Difference {
  let blank = 0
  while (blank < Math.min(before.end - before.start, after.end - after.start)) {
    const letter = earlier.charAt(before.end - blank - 1)
    if (letter.trim() !== '' || letter !== later.charAt(after.end - blank - 1)) break
    blank++
  }
  return { before: { ...before, end: before.end - blank }, after: { ...after, end: after.end - blank } }
}

function extend(found: Difference[], before: number, after: number): void {
  const last = found.pop()
  if (last) found.push({ before: { ...last.before, end: before }, after: { ...last.after, end: after } })
}

/** Words and what stands between them: joined again they are the text. */
function toWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? []
}
