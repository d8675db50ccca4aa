import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Stage } from '../stage.ts'

/**
 * Where the text last names whom a token means: the pronoun on it («زيارته», «اعتقلته»), or the subject that a verb leaves unsaid («وأضاف»).
 * `undefined` where that is not clear.
 */
export function phraseOfReferent({ passage, book, mentionsOf }: Stage, token: number): Phrase | undefined {
  const entity = book.referent(token)
  const offset = passage.tokens[token]?.start ?? 0
  const mention = entity === undefined ? undefined : mentionsOf.get(entity)?.findLast(({ start }) => start < offset)
  if (!mention) return undefined
  const start = Math.min(mention.start, mention.role?.start ?? mention.start)
  return { first: tokenAt(passage.tokens, start), last: tokenAt(passage.tokens, mention.end - 1) }
}
