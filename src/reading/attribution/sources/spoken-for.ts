import { foldSpelling } from '../../../text/normalise.ts'
import { wordsOfStem } from '../../mentions/stem-span.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Entity, SourceKind } from '../../types.ts'
import type { Ground } from '../ground.ts'
import { kindOf, kindOfRole, kindOfWords } from './source-kind.ts'
import { mentionAt } from './source-words.ts'

/** Kinds that whoever is spoken for makes more exact. */
const VAGUE = new Set<SourceKind>(['person', 'official', 'unknown'])

/** «متحدث باسم الجيش», «مصدر في المستشفى», «المتحدثة باسم وزارة الصحة فلانة»: the kind of the body spoken for, where the noun tells none. */
export function kindSpokenFor(ground: Ground, { first, last }: Phrase, kind: SourceKind): SourceKind {
  if (kind === 'military' && speaksForPolice(ground, first, last)) return 'security'
  if (!VAGUE.has(kind)) return kind
  const { passage, book } = ground
  let isNear = false
  for (let at = first + 1; at <= last; at++) {
    const entity = book.get(mentionAt(ground, at)?.entity ?? '')
    if (entity?.kind === 'organisation') return ofOne(kindOf(entity), kind, entity)
    if (entity?.kind === 'country' && mentionAt(ground, at)?.metonym) return kind === 'unknown' ? 'official' : kind
    const told = kindOfWords(passage.words[at]?.stem ?? '')
    if (told) return told
    if (passage.lexicon.nearWords.has(passage.words[at]?.stem ?? '')) isNear = true
    const body = isNear ? undefined : passage.lexicon.sourceBodies.get(passage.words[at]?.stem ?? '')
    if (body && body !== 'person') return ofOne(body, kind)
  }
  return kind
}

/** «ضابط في الشرطة», «عقيد في الأمن الداخلي»: a rank of the police. */
function speaksForPolice({ passage }: Ground, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++)
    if (
      kindOfWords(passage.words[at]?.stem ?? '') === 'security' ||
      passage.lexicon.sourceBodies.get(passage.words[at]?.stem ?? '') === 'security'
    )
      return true
  return false
}

/** «قيادة عمليات الجنوب», «والدة الأسير»: the kind of a body or a person that no table names, by its words. */
export function kindOfUnlisted({ passage }: Ground, { first, last }: Phrase): SourceKind {
  const { words, hits, lexicon } = passage
  const role = hits.at(first, 'role')?.value.role.class
  const ofHead = lexicon.sourceBodies.get(words[first]?.stem ?? '') ?? (role === undefined ? undefined : kindOfRole(role))
  if (ofHead === 'person') return ofHead
  return kindOfWords(wordsOfStem(passage, { first, last })) ?? ofHead ?? 'unknown'
}

/** «مديرية التربية», «نقابات الصحة»: a body's own name, not one body of many. */
export function isOneBody({ passage }: Ground, { first, last }: Phrase): boolean {
  const { words, lexicon } = passage
  if (!lexicon.sourceBodies.has(words[first]?.stem ?? '') || words[first]?.pronoun) return false
  for (let at = first; at <= last; at++) if (words[at]?.closed) return last > first
  return false
}

/** Classes of people who are sources of their own, whatever body their office names. */
export const OWN_OFFICE = new Set(['head-of-state', 'government', 'diplomatic', 'legislative', 'royal', 'judicial'])

/** The same for a person whose office names the body: «القيادي في الحركة فلان», «الباحثة في المنظمة فلانة»; a minister stays an official. */
export function kindOfOffice({ book }: Ground, person: Entity): SourceKind {
  const kind = kindOf(person)
  if (person.class !== undefined && OWN_OFFICE.has(person.class)) return kind
  for (const { role } of book.mentionsOf(person.id)) {
    const body =
      role &&
      book
        .within(role)
        .map(({ entity }) => book.get(entity))
        .find((entity) => entity?.kind === 'organisation')
    if (body) return ofOne(kindOf(body), kind, body)
  }
  if (OF_FIGHTERS.test(foldSpelling(person.role ?? ''))) return 'armed-group'
  return VAGUE.has(kind) || kind === 'military' ? (kindOfWords(person.role ?? '') ?? kind) : kind
}

/** Bodies of many states: whoever speaks for them is an official. */
const OF_STATES = new Set(['un', 'igo', 'alliance'])

/** «المتحدث العسكري للجماعة»: of a movement that fights; folded. */
const OF_FIGHTERS = /(^| )(ال|لل)?(جماعه|كتائب|سرايا|فصائل|فصيل|ميليشيا|مليشيا)( |$)/

/** Somebody of a government is an official, and so is one of a body of many states; one of a union or a company speaks for it. */
function ofOne(body: SourceKind, kind: SourceKind, entity?: Entity): SourceKind {
  if (body === 'government') return 'official'
  return body === 'organisation' && kind === 'official' && (entity === undefined || OF_STATES.has(entity.class ?? '')) ? 'official' : body
}
