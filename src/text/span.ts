/** A half-open stretch of the text as given, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True where two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The words of a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
