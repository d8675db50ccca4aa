import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Entity, SourceKind } from '../types.ts'
import type { Ground } from './ground.ts'
import { kindOf, kindOfWords } from './source-kind.ts'
import { mentionAt } from './source-words.ts'

/** Kinds that whoever is spoken for makes more exact. */
const VAGUE = new Set<SourceKind>(['person', 'official', 'unknown'])

/** «متحدث باسم الجيش», «مصدر في المستشفى», «المتحدثة باسم وزارة الصحة فلانة»: the kind of the body spoken for, where the noun tells none. */
export function kindSpokenFor(ground: Ground, { first, last }: Phrase, kind: SourceKind): SourceKind {
  if (!VAGUE.has(kind)) return kind
  const { passage, book } = ground
  for (let at = first + 1; at <= last; at++) {
    const entity = book.get(mentionAt(ground, at)?.entity ?? '')
    if (entity?.kind === 'organisation') return ofOne(kindOf(entity), kind)
    const told = kindOfWords(passage.words[at]?.stem ?? '')
    if (told) return told
    if (OFFICIAL.has(passage.words[at]?.stem ?? '')) return 'official'
  }
  return kind
}

/** The same for a person whose office names the body. */
export function kindOfOffice(ground: Ground, { start, end }: { readonly start: number; readonly end: number }, person: Entity): SourceKind {
  const kind = kindOf(person)
  if (person.class !== 'spokesperson') return kind
  const body = ground.book
    .within({ start, end })
    .map(({ entity }) => ground.book.get(entity))
    .find((entity) => entity?.kind === 'organisation')
  return body ? ofOne(kindOf(body), kind) : (kindOfWords(person.role ?? '') ?? kind)
}

/** Somebody of a government is an official, and so is one of a body of many states. */
function ofOne(body: SourceKind, kind: SourceKind): SourceKind {
  return body === 'government' || (body === 'organisation' && kind === 'official') ? 'official' : body
}

/** Seats and bodies of a state by their bare names. */
const OFFICIAL = new Set(['حكومه', 'رياسه', 'خارجيه', 'داخليه', 'وزاره', 'ابيض', 'كرملين', 'اليزيه', 'برلمان', 'مطار', 'محافظه', 'بلديه'])
