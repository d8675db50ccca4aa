import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Mention } from '../types.ts'
import type { EntityBook } from './entity-book.ts'

/** The mention that a phrase's head names: «وزير الخارجية السوري أسعد الشيباني» is the person, never the country inside it. */
export function entityOfPhrase({ tokens }: Passage, book: EntityBook, { first, last }: Phrase): Mention | undefined {
  const start = tokens[first]?.start ?? 0
  const headEnd = tokens[first]?.end ?? 0
  const end = tokens[last]?.end ?? 0
  const beginning = (mention: Mention) => Math.min(mention.start, mention.role?.start ?? mention.start)
  return book.firstWithin({ start, end }, (mention) => beginning(mention) >= start && beginning(mention) < headEnd)
}
