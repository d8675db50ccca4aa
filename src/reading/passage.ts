import type { Hits } from '../lexicon/finder.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Article, Part } from '../text/article.ts'
import type { Normalised } from '../text/normalise.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import type { Word } from './syntax/word.ts'
import type { Sentence } from './types.ts'

/** An article cut and looked up: what every layer reads from. */
export interface Passage {
  readonly article: Article
  readonly lexicon: Lexicon
  readonly normalised: Normalised
  readonly parts: readonly Part[]
  readonly tokens: readonly Token[]
  /** What each token is; same indices as `tokens`. */
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly hits: Hits
}

/** The span from one token to another, both included. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

/** The index of the first token that ends after an offset: the one that holds it, or the next. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the sentence that holds an offset. */
export function sentenceAt({ sentences }: Passage, offset: number): number {
  let [from, to] = [0, sentences.length - 1]
  while (from < to) {
    const middle = (from + to + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) from = middle
    else to = middle - 1
  }
  return from
}

/** The last letter of a token as the article writes it, ة and ه apart; `undefined` past the text. */
export function lastLetter({ article, tokens }: Pick<Passage, 'article' | 'tokens'>, at: number): string | undefined {
  return article.text[(tokens[at]?.end ?? 0) - 1]
}
