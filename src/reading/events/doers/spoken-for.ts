import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { EntityKind, Mention } from '../../types.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** What somebody who only speaks for others does himself. */
const OWN_WORDS = new Set(
  'accuse condemn threaten reject apologise claim criticise support deny warn call meet visit resign die leave run-for-office negotiate protest'.split(
    ' ',
  ),
)
/** «المكتب الإعلامي», «خلية الإعلام», «إدارة الاتصال»: bodies that only tell. Folded. */
const OFFICES = new Set(['مكتب', 'خليه', 'مركز', 'اداره'])
const OF_PRESS = new Set(['اعلام', 'اعلامي', 'اعلاميه', 'اتصال', 'صحافه', 'صحافي', 'صحفي'])
/** «باسم الجيش», in one word or with the preposition taken off. Folded. */
const NAMED = new Set(['باسم', 'اسم'])
const PARTIES = new Set<EntityKind>(['organisation', 'country', 'group'])

/**
 * Whose deed it is that such a phrase announces: «المتحدث باسم الجيش فلان», «المكتب الإعلامي للوزارة» speak for whoever did it; nobody where the words
 * do not tell for whom. The phrase itself where it speaks for none, or does what it says («اتهم المتحدث»).
 */
export function whoActed(stage: Stage, kind: string, phrase: Phrase): readonly Phrase[] {
  if (OWN_WORDS.has(kind)) return [phrase]
  if (SOURCES.has(stage.passage.words[phrase.first]?.stem ?? '')) return []
  const telling = lastOfTeller(stage, phrase)
  if (telling === undefined) return [phrase]
  const { words } = stage.passage
  const next = words[telling + 1]
  const isNamed = NAMED.has(next?.stem ?? '') && next?.pronoun === ''
  const isJoined = next?.definite && !next.preposition && !next.conjunction && !words[telling]?.definite
  if (!isNamed && !isJoined && next?.preposition !== 'ل') return []
  const party = partyAt(stage, isNamed ? telling + 2 : telling + 1)
  return party ? [party] : []
}

/** «أعلن مصدر أمني اعتقال خمسة»: who is not named only tells. Folded. */
const SOURCES = new Set(['مصدر', 'مصادر'])

/** The last word of who tells: «المتحدث العسكري», «خلية الإعلام الأمني». */
function lastOfTeller({ passage: { words, hits } }: Stage, { first, last }: Phrase): number | undefined {
  const role = hits.at(first, 'role')
  if (role?.value.role.class === 'spokesperson') return role.last
  if (!OFFICES.has(words[first]?.stem ?? '') || !OF_PRESS.has(words[first + 1]?.stem ?? '') || words[first + 1]?.preposition)
    return undefined
  let end = first + 1
  while (end < last && words[end + 1]?.adjective && !words[end + 1]?.preposition) end++
  return end
}

/** A body, a country or a people by its own name, without that of who speaks for it. */
function partyAt(stage: Stage, first: number): Phrase | undefined {
  const { passage, book } = stage
  const { start = 0, end = 0 } = passage.tokens[first] ?? {}
  const mention = book.within({ start, end }).find((each) => each.start < end && PARTIES.has(book.get(each.entity)?.kind ?? 'place'))
  if (mention) return { first, last: tokenAt(passage.tokens, mention.end - 1) }
  const name = book
    .within({ start, end: passage.tokens[first + LONGEST]?.end ?? end })
    .find((each) => each.start > start && isPerson(stage, each))
  const phrase = phraseAt(stage, first, name ? tokenAt(passage.tokens, name.start) : passage.tokens.length)
  return phrase && isAgentive(stage, phrase) ? phrase : undefined
}

/** Before the name of who speaks for it a body's own is no longer, in tokens. */
const LONGEST = 6

function isPerson({ book }: Stage, { entity }: Mention): boolean {
  return book.get(entity)?.kind === 'person'
}
