import type { Token } from '../../text/tokens.ts'
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
  const headAt = (at: number, isMeant: IsHead): Mention | undefined => {
    const head = tokens[at]
    return head && book.firstWithin({ start: head.start, end }, (mention) => isMeant(mention, head, book))
  }
  const named = headAt(phrase.first, isHeadWithRole) ?? headAt(phrase.first, isPerson)
  if (named || !words[phrase.first]?.title) return named
  let at = phrase.first
  for (let address = addressAt(passage, at); address !== undefined && address < phrase.last; address = addressAt(passage, at)) {
    at = address + 1
    const person = headAt(at, isPersonWithRole) ?? headAt(at, isPerson)
    if (person) return person
  }
  return at === phrase.first && !isKinOf(passage, at) ? headAt(at + 1, isPerson) : undefined
}

/** «زوجة سامي خالد» is not he; «زوجته ليلى», «الشقيقة ليلى» are she. */
function isKinOf({ hits, words }: Passage, at: number): boolean {
  const word = words[at]
  return hits.at(at, 'role')?.value.role.class === 'relation' && word !== undefined && !word.definite && word.pronoun === ''
}

type IsHead = (mention: Mention, head: Token, book: EntityBook) => boolean

/** It begins in the word, its role included. */
const isHeadWithRole: IsHead = ({ start, role }, head) => {
  const from = role ? Math.min(start, role.start) : start
  return from >= head.start && from < head.end
}

const isPerson: IsHead = ({ start, form, entity }, head, book) =>
  start >= head.start && start < head.end && form === 'name' && book.get(entity)?.kind === 'person'

const isPersonWithRole: IsHead = (mention, head, book) =>
  isHeadWithRole(mention, head, book) && mention.form === 'name' && book.get(mention.entity)?.kind === 'person'

/** The last token of a form of address that begins here: «سعادة», «صاحب السمو الملكي», «الأمير». */
function addressAt({ hits, words }: Passage, at: number): number | undefined {
  const title = hits.at(at, 'role')
  return title && (title.value.role.class === 'honorific' || words[at]?.definite) ? title.last : undefined
}
