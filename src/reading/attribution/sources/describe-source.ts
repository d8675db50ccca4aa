import { foldSpelling } from '../../../text/normalise.ts'
import { headOf as firstWordOf } from '../../mentions/head-index.ts'
import { spanOfStem, wordsOfStem } from '../../mentions/stem-span.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Entity, EntityId, SourceKind } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import { issuedBy } from '../cues/issuer.ts'
import type { Ground } from '../ground.ts'
import { isOfficial } from './behind-thing.ts'
import { bearsName, enterOutlet, outletInside } from './cited-outlet.ts'
import { earlierBody, earlierOutlet } from './named-before.ts'
import { kindOf, kindOfRole } from './source-kind.ts'
import { countedAt, mentionAt, ONE_OF_THEM } from './source-words.ts'
import { isOneBody, kindOfOffice, kindOfUnlisted, kindSpokenFor, OWN_OFFICE } from './spoken-for.ts'
import { unknownPerson } from './unknown-person.ts'

export interface Described {
  readonly entity: EntityId
  readonly phrase: Phrase
  readonly identity: 'named' | 'described' | 'hidden'
  readonly kind: SourceKind
}

/**
 * Who a source's words name. A mention of the book where there is one; «بيان الوزارة» is the ministry; a source without a name is entered in
 * the book as `anonymous`, its kind told by its adjectives («مصدر طبي») or its noun («شاهد عيان»).
 */
export function describeSource(ground: Ground, source: SourceWords, mayBeUnknown = true): Described | undefined {
  const { passage, book } = ground
  const { hits, lexicon, words } = passage
  const { phrase } = source
  if (!phrase) return undefined
  if (source.named) {
    const name = mentionAt(ground, source.named.first)
    const person = name && book.get(name.entity)
    if (!person) {
      const span = spanOfStem(passage, source.named)
      const id = book.enter(
        { kind: 'person', name: wordsOfStem(passage, source.named) },
        { ...span, rule: 'source', form: 'name', certainty: 'likely' },
      )
      const kind = hits.at(phrase.first, 'role') ? 'official' : 'person'
      return { entity: id, phrase, identity: 'named', kind: speaksFor(ground, phrase) ? kindSpokenFor(ground, phrase, kind) : kind }
    }
    const ofPerson = kindOf(person)
    const kind = ofPerson === 'person' && hits.at(phrase.first, 'role') ? 'official' : ofPerson
    return { entity: person.id, phrase, identity: 'named', kind: speaksFor(ground, phrase) ? kindSpokenFor(ground, phrase, kind) : kind }
  }
  const medium = hits.at(phrase.first, 'media-noun')
  const mention = mentionAt(ground, phrase.first)
  if (medium && medium.value.kind !== 'outlet' && mention?.form !== 'name') return issuedBy(ground, phrase)
  const isUnnamedOutlet = medium?.value.kind === 'outlet' && (mention?.form !== 'name' || book.get(mention.entity)?.kind === 'organisation')
  const outlet = isUnnamedOutlet ? (earlierOutlet(ground, phrase) ?? outletInside(ground, phrase)) : undefined
  if (outlet) return { entity: outlet.id, phrase, identity: 'named', kind: kindOf(outlet) }
  const head = headOf(ground, phrase)
  const noun = hits.at(head, 'source-noun')
  const entity = mention && book.get(mention.entity)
  if (
    noun &&
    mention?.form !== 'name' &&
    !(isUnnamedOutlet && bearsName(ground, phrase)) &&
    !(entity?.kind === 'person' && isNamedPerson(ground, entity))
  )
    return anonymous(ground, phrase, noun.value.kind, noun.value.identity, entity)
  const full = mention?.form === 'nominal' && entity?.kind === 'organisation' ? earlierBody(ground, phrase) : undefined
  if (full) return { entity: full.id, phrase, identity: 'named', kind: kindOf(full) }
  if (entity && mention) {
    if (mention.form === 'nominal' && (entity.kind === 'group' || (entity.kind === 'person' && !isNamedPerson(ground, entity)))) {
      return { entity: entity.id, phrase, identity: 'described', kind: kindOfNominal(ground, phrase, entity) }
    }
    return {
      entity: entity.id,
      phrase,
      identity: 'named',
      kind: entity.kind === 'person' ? kindOfOffice(ground, entity) : kindOf(entity),
    }
  }
  if (isOfficial(ground, phrase)) return anonymous(ground, phrase, 'official', 'described', undefined)
  if (head > phrase.first) return anonymous(ground, phrase, kindOfCounted(ground, head), 'described', undefined)
  const before = earlierBody(ground, phrase)
  if (before) return { entity: before.id, phrase, identity: 'named', kind: kindOf(before) }
  const span = spanOfStem(passage, phrase)
  const name = wordsOfStem(passage, phrase)
  const [known] = book.under(firstWordOf(name), (each) => each.name === name)
  if (known) return { entity: known.id, phrase, identity: 'named', kind: kindOf(known) }
  if (ONE_OF_THEM.test(passage.tokens[phrase.first]?.form ?? '')) return anonymous(ground, phrase, 'unknown', 'described', undefined)
  const person = mayBeUnknown ? unknownPerson(ground, phrase) : undefined
  if (person) return person
  const isLabelled = holdsLabel(ground, phrase)
  const listed = isLabelled ? book.get(enterOutlet(ground, phrase.first) ?? '') : undefined
  if (listed) return { entity: listed.id, phrase, identity: 'named', kind: kindOf(listed) }
  const isBody = lexicon.sourceBodies.has(words[phrase.first]?.stem ?? '')
  if (!isLabelled && !(mayBeUnknown && (isBody || isNounLike(ground, phrase)))) return undefined
  const isOutlet = medium?.value.kind === 'outlet' || (isLabelled && source.publishes === true)
  const kind = isOutlet ? 'outlet' : kindOfUnlisted(ground, phrase)
  const isNamed = isOutlet || isLabelled || (kind !== 'person' && isOneBody(ground, phrase))
  const id = book.enter(
    { kind: isOutlet ? 'outlet' : 'organisation', name },
    { ...span, rule: 'source', form: isOutlet || isLabelled ? 'name' : 'nominal', certainty: 'likely' },
  )
  return { entity: id, phrase, identity: isNamed ? 'named' : 'described', kind }
}

/** «أحد الشهود», «ثلاثة مسؤولين», «العديد من النواب»: the noun that is counted. */
export function headOf({ passage }: Ground, { first, last }: Phrase): number {
  const counted = countedAt(passage, first)
  return counted <= last ? counted : first
}

/** «عدد من النواب»: of what kind those are who are counted. */
function kindOfCounted(ground: Ground, head: number): SourceKind {
  const role = ground.passage.hits.at(head, 'role')?.value.role.class
  return role === undefined ? kindOfUnlisted(ground, { first: head, last: head }) : kindOfRole(role)
}

/** «المتحدثة باسم الوزارة فلانة»: the body's kind is hers; a minister stays an official. */
function speaksFor({ passage }: Ground, { first }: Phrase): boolean {
  return passage.hits.at(first, 'role')?.value.role.class === 'spokesperson'
}

/** «الرئيس», «وزير في حكومته»: the holder of an office is an official, whatever is known of the person. */
function kindOfNominal(ground: Ground, phrase: Phrase, entity: Entity): SourceKind {
  const kind = kindOf(entity)
  if (entity.kind !== 'person') return kind
  const office = ground.passage.hits.at(headOf(ground, phrase), 'role')?.value.role.class
  if (office !== undefined && OWN_OFFICE.has(office)) return kindOfRole(office)
  return kindSpokenFor(ground, phrase, kind === 'person' && office !== undefined ? kindOfRole(office) : kind)
}

/** «شركة "نسيم"», «"الشروق"», «المبادرة النسوية (صيحة)»: a name in marks or brackets. */
function holdsLabel({ passage }: Ground, { first, last }: Phrase): boolean {
  const { tokens } = passage
  if (tokens[first - 1]?.form === '"' && tokens[last]?.form === '"') return true
  return tokens[first + 1]?.form === '"' || tokens[last]?.form === ')'
}

/** Words that nobody knows can be a source where they are definite or a name; an indefinite common noun or a masdar never. */
function isNounLike({ passage }: Ground, { first, last }: Phrase): boolean {
  const { words, hits, lexicon } = passage
  const word = words[first]
  if (word?.tag !== 'noun' || hits.at(first, 'trigger-noun') || word.stem.length < 3) return false
  if (lexicon.everydayWords.get(word.stem) === 'masdar') return false
  if (!word.common || /..ون$/.test(passage.tokens[first]?.form ?? '')) return true
  for (let at = first; at <= last; at++) if (words[at]?.closed || words[at]?.common === false) return true
  return false
}

function isNamedPerson({ book }: Ground, { id, role, name }: Entity): boolean {
  if (role !== undefined && foldSpelling(role) !== foldSpelling(name)) return true
  return book.isNamed(id)
}

export function anonymous(
  ground: Ground,
  phrase: Phrase,
  ofNoun: SourceKind,
  ofIdentity: 'hidden' | 'described',
  entity: Entity | undefined,
): Described {
  const { passage, book } = ground
  const { words, lexicon } = passage
  let kind: SourceKind = ofNoun
  let identity = ofIdentity
  let country: string | undefined = entity?.country
  for (let at = phrase.first + 1; at <= phrase.last; at++) {
    const form = words[at]?.stem ?? ''
    const told = lexicon.sourceKinds.get(form) ?? lexicon.sourceKinds.get(passage.tokens[at]?.form ?? '')
    if (told && told !== 'unknown' && (kind === 'unknown' || kind === 'official')) kind = told
    if (told !== 'unknown' && words[at]?.tag === 'noun') identity = 'described'
    country ??= passage.hits.at(at, 'nisba')?.value.country.iso
  }
  kind = kindSpokenFor(ground, phrase, kind)
  const span = spanOfStem(passage, phrase)
  const name = wordsOfStem(passage, phrase)
  const more = { kind: 'anonymous' as const, class: kind, name, ...(country && country !== 'undefined' ? { country } : {}) }
  if (entity && entity.kind !== 'anonymous') {
    book.amend(entity.id, more)
    return { entity: entity.id, phrase, identity, kind }
  }
  if (entity) return { entity: entity.id, phrase, identity, kind }
  const id = book.enter(more, { ...span, rule: 'source', form: 'nominal', certainty: 'sure' })
  return { entity: id, phrase, identity, kind }
}
