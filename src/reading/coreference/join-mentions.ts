import { EntityBook } from '../mentions/entity-book.ts'
import type { Found } from '../mentions/found.ts'
import { romanise } from '../mentions/romanise.ts'
import { spanOfStem, wordsOfStem } from '../mentions/stem-span.ts'
import type { Passage } from '../passage.ts'
import type { Entity, EntityId, Mention } from '../types.ts'
import { giveHomeCountry } from './home-country.ts'
import { personKey } from './name-parts.ts'
import { nominalAgain } from './nominal-again.ts'
import { sameName } from './same-name.ts'

/** Enter what the rules found, in the order of the text, each find under the entity it names. Full names come first: a surname may precede its full name. */
export function joinMentions(passage: Passage, found: readonly Found[]): EntityBook {
  const book = new EntityBook()
  const byKey = new Map<string, EntityId>()
  const order = found.map((each) => keyOf(passage, each))
  const people: { readonly key: string; readonly found: Found }[] = []
  const owner = new Map<string, string>()
  for (const [index, each] of found.entries()) {
    const key = order[index]
    if (!key || each.kind !== 'person' || each.form !== 'name' || each.key) continue
    const same = people.find((other) => other.key === key || sameName(passage, other.found, each))
    if (same && same.key !== key) owner.set(key, same.key)
    else if (!same) people.push({ key, found: each })
  }
  const resolve = (key: string) => owner.get(key) ?? key
  const leads = findLeads(
    passage,
    found,
    order.map((key) => key && resolve(key)),
  )
  for (const [index, each] of found.entries()) {
    const key = order[index]
    const known =
      (key && byKey.get(resolve(key))) ?? (key === undefined || each.rule === 'institution' ? nominalAgain(passage, book, each) : undefined)
    if (known) {
      if (key !== undefined) byKey.set(resolve(key), known)
      book.mention(known, toMention(passage, each))
      amend(passage, book, known, each)
      continue
    }
    const lead = key === undefined ? each : (leads.get(resolve(key)) ?? each)
    const id = book.enter({ ...toEntity(passage, lead), ...roleOf(passage, each) }, toMention(passage, each))
    if (key !== undefined) byKey.set(resolve(key), id)
  }
  giveHomeCountry(passage, book)
  return book
}

/** The find that names each person best: in full, of the registry before others. A surname may stand before it. */
function findLeads(passage: Passage, found: readonly Found[], keys: readonly (string | undefined)[]): Map<string, Found> {
  const leads = new Map<string, Found>()
  const worth = (each: Found) => (each.person ? 100 : 0) + wordsOfStem(passage, each).length
  for (const [index, each] of found.entries()) {
    const key = keys[index]
    if (key === undefined || each.kind !== 'person' || each.form !== 'name') continue
    const lead = leads.get(key)
    if (!lead || worth(each) > worth(lead)) leads.set(key, each)
  }
  return leads
}

/** The role, and the class that goes with it, of the mention that enters a person. */
function roleOf(passage: Passage, found: Found): Partial<Entity> {
  return found.kind === 'person' && found.role ? { role: wordsOfStem(passage, found.role), ...(found.class && { class: found.class }) } : {}
}

function keyOf(passage: Passage, found: Found): string | undefined {
  if (found.key) return found.key
  if (found.kind === 'person' && found.form === 'name') return personKey(passage, found)
  if (found.form === 'name') return `${found.kind}:${wordsOfStem(passage, found)}`
  return undefined
}

function toMention(passage: Passage, found: Found): Omit<Mention, 'entity'> {
  return {
    ...spanOfStem(passage, found),
    ...{ rule: found.rule, form: found.form, certainty: found.certainty },
    ...(found.row && { row: found.row }),
    ...(found.role && { role: spanOfStem(passage, found.role) }),
    ...(found.metonym && { metonym: true }),
  }
}

function toEntity(passage: Passage, found: Found): Omit<Entity, 'id'> {
  const { person } = found
  const isPerson = found.kind === 'person'
  const name = (found.metonym && found.kind === 'country' && found.canonical) || wordsOfStem(passage, found)
  const english = person?.english ?? found.english ?? (found.form === 'name' ? romanise(name) : undefined)
  return {
    ...{ kind: found.kind, name },
    ...(person ? { canonical: person.name } : found.canonical && { canonical: found.canonical }),
    ...(english && { english, ...(person || found.english ? {} : { romanised: true }) }),
    ...(found.country && { country: found.country }),
    ...(found.role && isPerson && { role: wordsOfStem(passage, found.role) }),
    ...(found.gender && { gender: found.gender }),
    ...(found.number && { number: found.number }),
    ...(found.class && { class: found.class }),
    ...(found.place && { place: found.place }),
  }
}

/** A later mention may know more: a fuller name, the first role, a country. */
function amend(passage: Passage, book: EntityBook, id: EntityId, found: Found): void {
  const entity = book.get(id)
  if (!entity) return
  const name = wordsOfStem(passage, found)
  const isFuller = found.form === 'name' && found.kind === 'person' && name.split(' ').length > entity.name.split(' ').length
  const { english, romanised } = isFuller && entity.canonical === undefined ? toEntity(passage, found) : {}
  book.amend(id, {
    ...(isFuller && { name, ...(entity.canonical === undefined && english && { english, ...(romanised && { romanised }) }) }),
    ...(found.person && entity.canonical === undefined && { canonical: found.person.name, english: found.person.english }),
    ...(!entity.role && found.role && found.kind === 'person' && { role: wordsOfStem(passage, found.role) }),
    ...(!entity.country && found.country && { country: found.country }),
    ...(!entity.class && found.class && { class: found.class }),
    ...(!entity.gender && found.gender && { gender: found.gender }),
    ...(!entity.place && found.place && { place: found.place }),
  })
}
