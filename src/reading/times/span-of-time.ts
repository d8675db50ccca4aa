import { foldCode } from '../../text/fold.ts'
import type { Passage } from '../passage.ts'
import type { Span } from '../types.ts'

/** The span of a time without the «و», «ف», «ل» or «ب» attached to its first word: «لأسبوع» → «أسبوع». */
export function spanOfTime({ article, tokens }: Passage, first: number, last: number, attached: number): Span {
  const token = tokens[first]
  const end = tokens[last]?.end ?? 0
  let start = token?.start ?? end
  for (let letters = attached; letters > 0 && start < end; start++) if (foldCode(article.text.charCodeAt(start)) !== undefined) letters--
  while (start < end && foldCode(article.text.charCodeAt(start)) === undefined) start++
  return { start, end }
}
