import type { Passage } from '../passage.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Mention } from '../types.ts'
import type { EntityBook } from './entity-book.ts'

/**
 * The mention that a phrase's head names: «وزير الخارجية السوري أسعد الشيباني» is the person, never the country inside it. Titles may stand
 * before it: «الأمير خالد بن سلمان وزيرا للدفاع», «فخامة الرئيس عبد الفتاح السيسي», «صاحب السمو الملكي الأمير فيصل بن بندر».
 */
export function entityOfPhrase(passage: Passage, book: EntityBook, phrase: Phrase): Mention | undefined {
  const { tokens, words } = passage
  const end = tokens[phrase.last]?.end ?? 0
  const headAt = (at: number, beginning: (mention: Mention) => number, isMeant: (mention: Mention) => boolean) => {
    const [start, headEnd] = [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0]
    return book.firstWithin({ start, end }, (mention) => beginning(mention) >= start && beginning(mention) < headEnd && isMeant(mention))
  }
  const isPerson = ({ entity, form }: Mention) => form === 'name' && book.get(entity)?.kind === 'person'
  const named = headAt(phrase.first, withRole, () => true) ?? headAt(phrase.first, ({ start }) => start, isPerson)
  if (named || !words[phrase.first]?.title) return named
  let at = phrase.first
  for (let address = addressAt(passage, at); address !== undefined && address < phrase.last; address = addressAt(passage, at)) {
    at = address + 1
    const person = headAt(at, withRole, isPerson) ?? headAt(at, ({ start }) => start, isPerson)
    if (person) return person
  }
  return at === phrase.first ? headAt(at + 1, ({ start }) => start, isPerson) : undefined
}

/** Where a mention begins, its role included. */
const withRole = ({ start, role }: Mention) => Math.min(start, role?.start ?? start)

/** The last token of a form of address that begins here: «سعادة», «صاحب السمو الملكي», «الأمير». */
function addressAt({ hits, words }: Passage, at: number): number | undefined {
  const title = hits.at(at, 'role')
  return title && (title.value.role.class === 'honorific' || words[at]?.definite) ? title.last : undefined
}
