import type { Passage } from '../passage.ts'
import type { Shape } from './names/name-shape.ts'

/** Where a rule looks: a passage, what each token could be in a name, and the sentence's end. */
export interface Search {
  readonly passage: Passage
  readonly shapes: readonly Shape[]
  /** Tokens that another layer has taken: a time, or a mention found before. */
  readonly taken: Uint8Array
  /** Tokens of people named or described before, and of their offices. */
  readonly people: Uint8Array
  /** The first token of the sentence, and the token after its last. */
  readonly first: number
  readonly limit: number
}
