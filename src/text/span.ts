/** A half-open stretch of the text as given, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}
