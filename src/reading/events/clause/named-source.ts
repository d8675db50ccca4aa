import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Attribution } from '../../types.ts'
import type { Stage } from '../stage.ts'

/** The words of a link of a chain that name who it is, without what else stands beside the name. */
export function phraseOfSource({ passage: { tokens }, book }: Stage, { source, mention }: Attribution): Phrase | undefined {
  const named = book.within(mention).find(({ entity }) => entity === source)
  return named && { first: tokenAt(tokens, named.start), last: tokenAt(tokens, named.end - 1) }
}
