import type { Article, Reading } from '../../../src/index.ts'

/** What the page asks of the worker that reads. */
export type Request =
  | { readonly id: number; readonly ask: 'read'; readonly article: Article }
  | { readonly id: number; readonly ask: 'row'; readonly row: string }

/** A row of the lexicon with its heading. */
export interface LexiconRow {
  readonly heading: readonly string[]
  readonly cells: readonly string[]
}

export type Response =
  | { readonly id: number; readonly reading: Reading; readonly milliseconds: number }
  | { readonly id: number; readonly row: LexiconRow | null }
  | { readonly id: number; readonly problem: string }
