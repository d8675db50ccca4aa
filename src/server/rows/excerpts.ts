import type { Excerpt, Span } from '../contract/index.ts'

/** Letters that stand before and after what was found. */
const AROUND = 90
/** Excerpts of one article. */
const MOST = 3

/** Stretches of a text around what was found in it; of what stands close together, one shows all. */
export function cutExcerpts(text: string, found: readonly Span[]): Excerpt[] {
  const excerpts: Excerpt[] = []
  let end = -1
  for (const span of found) {
    if (span.start < end) continue
    if (excerpts.length === MOST) break
    const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, span.start - AROUND)) + 1)
    const next = text.indexOf(' ', span.end + AROUND)
    const to = next < 0 || next > span.end + 2 * AROUND ? Math.min(text.length, span.end + AROUND) : next
    const start = Math.max(from, span.start - 2 * AROUND)
    const marks = found.filter((each) => each.start >= start && each.end <= to)
    excerpts.push({
      text: text.slice(start, to),
      start,
      marks: marks.map((each) => ({ start: each.start - start, end: each.end - start })),
    })
    end = to
  }
  return excerpts
}
