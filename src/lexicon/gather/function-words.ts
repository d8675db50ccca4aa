import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import { type FunctionWord, parseFunctionWords } from '../tables/function-words.ts'

/** Function words by folded form. */
export type FunctionWords = ReadonlyMap<string, FunctionWord>

export function gatherFunctionWords(builder: Builder): FunctionWords {
  return new Map(builder.parse('function-words', parseFunctionWords).map((word) => [foldSpelling(word.form), word]))
}
