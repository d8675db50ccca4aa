import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Mention } from '../types.ts'
import type { EntityBook } from './entity-book.ts'

/**
 * The mention that a phrase's head names: «وزير الخارجية السوري أسعد الشيباني» is the person, never the country inside it. A title may stand
 * before the name whose office follows it: «الأمير خالد بن سلمان وزيرا للدفاع».
 */
export function entityOfPhrase({ tokens, words }: Passage, book: EntityBook, { first, last }: Phrase): Mention | undefined {
  const start = tokens[first]?.start ?? 0
  const headEnd = tokens[first]?.end ?? 0
  const end = tokens[last]?.end ?? 0
  const beginning = (mention: Mention) => Math.min(mention.start, mention.role?.start ?? mention.start)
  const named = book.firstWithin({ start, end }, (mention) => beginning(mention) >= start && beginning(mention) < headEnd)
  if (named || !words[first]?.title) return named
  const next = tokens[first + 1]
  return next && book.firstWithin({ start: next.start, end }, (mention) => mention.start === next.start && isPerson(book, mention))
}

const isPerson = (book: EntityBook, { entity, form }: Mention) => form === 'name' && book.get(entity)?.kind === 'person'
