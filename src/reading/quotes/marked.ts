import type { Passage } from '../passage.ts'

/** A stretch between quotation marks. `open` and `close` are the marks' own tokens; an unclosed one closes after its paragraph's last word. */
export interface Marked {
  readonly open: number
  readonly close: number
  readonly closed: boolean
}

type Lean = 'open' | 'close' | 'either'

const OPENERS = '«“„‟‹‘‛'
const CLOSERS = '»›'

/**
 * Pair the quotation marks of a text, paragraph by paragraph: mixed and reversed marks («”…“»), the same mark nested, a mark left open.
 *
 * What blanks stand around a mark decides; the mark's own shape only where it cannot be read both ways. Outer stretches come before the
 * ones inside them.
 */
export function findMarked(passage: Passage): Marked[] {
  const { tokens } = passage
  const found: Marked[] = []
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue
    if (at > first) pairInParagraph(passage, first, at, found)
    first = at + 1
  }
  return found.sort((one, other) => one.open - other.open || other.close - one.close)
}

function pairInParagraph(passage: Passage, first: number, last: number, found: Marked[]): void {
  const marks: { at: number; lean: Lean }[] = []
  for (let at = first; at < last; at++) if (passage.tokens[at]?.form === '"') marks.push({ at, lean: leanOf(passage, at) })
  const open: number[] = []
  for (const [index, { at, lean }] of marks.entries()) {
    const outer = open.at(-1)
    if (outer === undefined) {
      if (lean !== 'close') open.push(at)
    } else if (lean === 'open') {
      if (closingsAfter(marks, index) < open.length + 1) {
        found.push({ open: outer, close: at, closed: false })
        open.pop()
      }
      open.push(at)
    } else {
      found.push({ open: outer, close: at, closed: true })
      open.pop()
    }
  }
  for (const at of open) found.push({ open: at, close: last, closed: false })
}

/** How many marks after this one close what is open, before the next that opens again would need them. */
function closingsAfter(marks: readonly { readonly lean: Lean }[], index: number): number {
  let closings = 0
  for (const { lean } of marks.slice(index + 1, index + 4)) {
    if (lean === 'open') break
    closings++
  }
  return closings
}

function leanOf({ article, tokens }: Passage, at: number): Lean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const shape = article.text[token?.start ?? 0] ?? ''
  if (shape === '«') return 'open'
  if (shape === '»') return 'close'
  const before = tokens[at - 1]
  const blankBefore = !token?.glued || (before?.kind === 'mark' && '(:-'.includes(before.form))
  const blankAfter = !next?.glued || next.kind === 'break' || (next.kind === 'mark' && '.,;:)؟!?'.includes(next.form))
  if (blankBefore && !blankAfter) return 'open'
  if (blankAfter && !blankBefore) return 'close'
  if (before?.kind === 'word' && before.form.length <= 2 && !blankAfter) return 'open'
  if (OPENERS.includes(shape)) return 'open'
  return CLOSERS.includes(shape) ? 'close' : 'either'
}
