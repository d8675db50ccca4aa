import type { EntityBook } from '../mentions/entity-book.ts'
import type { Found } from '../mentions/found.ts'
import { romanise } from '../mentions/names/romanise.ts'
import { spanOfStem, wordsOfStem } from '../mentions/stem-span.ts'
import type { Passage } from '../passage.ts'
import type { Entity, EntityId, Mention } from '../types.ts'

export function toMention(passage: Passage, found: Found): Omit<Mention, 'entity'> {
  return {
    ...spanOfStem(passage, found),
    ...{ rule: found.rule, form: found.form, certainty: found.certainty },
    ...(found.row && { row: found.row }),
    ...(found.role && { role: spanOfStem(passage, found.role) }),
    ...(found.metonym && { metonym: true }),
    ...(found.landmark && { landmark: true }),
  }
}

export function toEntity(passage: Passage, found: Found): Omit<Entity, 'id'> {
  const { person } = found
  const isPerson = found.kind === 'person'
  const isAnyCountry = found.kind === 'country' && (found.metonym || found.form === 'nominal')
  const name = (isAnyCountry && found.canonical) || wordsOfStem(passage, found)
  const english = person?.english ?? found.english ?? (found.form === 'name' ? romanise(name) : undefined)
  return {
    ...{ kind: found.kind, name },
    ...(person ? { canonical: person.name } : found.canonical && { canonical: found.canonical }),
    ...(english && { english, ...(person || found.english ? {} : { romanised: true }) }),
    ...(found.country && { country: found.country }),
    ...(found.role && isPerson && { role: wordsOfStem(passage, found.role) }),
    ...((found.isWoman || found.gender) && { gender: found.isWoman ? 'f' : found.gender }),
    ...(found.number && { number: found.number }),
    ...(found.class && { class: found.class }),
    ...(found.place && { place: found.place }),
  }
}

/** The role, and the class that goes with it, of the mention that enters a person. */
export function roleOf(passage: Passage, found: Found): Partial<Entity> {
  return found.kind === 'person' && found.role ? { role: wordsOfStem(passage, found.role), ...(found.class && { class: found.class }) } : {}
}

/** A later mention may know more: a fuller name, the first role, a country. */
export function amend(passage: Passage, book: EntityBook, id: EntityId, found: Found): void {
  const entity = book.get(id)
  if (!entity) return
  const name = wordsOfStem(passage, found)
  const isFuller = found.form === 'name' && found.kind === 'person' && name.split(' ').length > entity.name.split(' ').length
  const { english, romanised } = isFuller && entity.canonical === undefined ? toEntity(passage, found) : {}
  book.amend(id, {
    ...(isFuller && { name, ...(entity.canonical === undefined && english && { english, ...(romanised && { romanised }) }) }),
    ...(found.person && entity.canonical === undefined && { canonical: found.person.name, english: found.person.english }),
    ...(found.role &&
      found.kind === 'person' &&
      (!entity.role || isBetterRole(entity, found)) && { role: wordsOfStem(passage, found.role) }),
    ...(!entity.country && found.country && { country: found.country }),
    ...(found.class && (!entity.class || isBetterRole(entity, found)) && { class: found.class }),
    ...(found.isWoman ? { gender: 'f' } : !entity.gender && found.gender && { gender: found.gender }),
    ...(!entity.place && found.place && { place: found.place }),
  })
}

const TITLES = new Set(['honorific', 'royal', 'religious', 'military'])

/** An office tells more than a title: «السيد», then «وزير الصحة». */
function isBetterRole(entity: Entity, { role, class: kind }: Found): boolean {
  return role !== undefined && kind !== undefined && entity.class === 'honorific' && !TITLES.has(kind)
}
