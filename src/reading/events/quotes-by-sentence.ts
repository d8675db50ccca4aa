import { type Passage, sentenceAt } from '../passage.ts'
import type { Quote } from '../types.ts'

/** Quotes by the sentences that their content reaches into: what stands in one sentence is not looked for in all that the article cites. */
export class QuotesBySentence {
  readonly #passage: Passage
  readonly #bySentence = new Map<number, Quote[]>()

  /** @param quotes In the order of their content. */
  constructor(passage: Passage, quotes: readonly Quote[]) {
    this.#passage = passage
    for (const quote of quotes) {
      const last = sentenceAt(passage, quote.content.end - 1)
      for (let at = sentenceAt(passage, quote.content.start); at <= last; at++) {
        const there = this.#bySentence.get(at)
        if (there) there.push(quote)
        else this.#bySentence.set(at, [quote])
      }
    }
  }

  /** The quotes that reach into the sentence in which an offset of the text stands, in the order of their content. */
  around(offset: number): readonly Quote[] {
    return this.#bySentence.get(sentenceAt(this.#passage, offset)) ?? NONE
  }
}

const NONE: readonly Quote[] = []
