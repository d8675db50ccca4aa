import type { Span } from '../../../src/index.ts'
import { type Mark, overlaps } from './marks.ts'

/** What is lit up in the text and beside it: the words of one value. One of these a shown reading. */
export class Light {
  spans = $state.raw<readonly Span[]>([])
  /** The mark whose rule and row are shown. */
  chosen = $state.raw<Mark>()
  #held: readonly Span[] = []

  /** Light words up for as long as something points at them. */
  show(spans: readonly Span[]): void {
    this.spans = spans
  }

  /** Go back to what was chosen, or to nothing. */
  leave(): void {
    this.spans = this.#held
  }

  /** Keep words lit until something else is chosen. */
  hold(spans: readonly Span[]): void {
    this.#held = spans
    this.spans = spans
  }

  isLit(span: Span): boolean {
    return this.spans.some((lit) => overlaps(lit, span))
  }

  /** Every one of the spans is lit: so that a value is not lit by a neighbour that shares a word. */
  hasLit(spans: readonly Span[]): boolean {
    return spans.length > 0 && this.spans.length > 0 && spans.some((span) => this.isLit(span))
  }
}
