import { EntityBook } from '../mentions/entity-book.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import type { EntityId } from '../types.ts'
import { genderOfGiven } from './agreement.ts'
import { type Description, describe, describeOffice } from './description.ts'
import { amend, roleOf, toEntity, toMention } from './enter.ts'
import { giveHomeCountry } from './home-country.ts'
import { Honoured, isHonour } from './honoured.ts'
import { nominalAgain } from './nominal-again.ts'
import { findLeads, keysOf } from './people.ts'
import { personAgain } from './person-again.ts'
import { PersonBook } from './person-book.ts'
import { Sides } from './sides.ts'

/** Enter what the rules found, in the order of the text, each find under the entity it names. Full names come first: a surname may precede its full name. */
export function joinMentions(passage: Passage, found: readonly Found[]): EntityBook {
  const book = new EntityBook()
  const byKey = new Map<string, EntityId>()
  const keys = keysOf(passage, found)
  const leads = findLeads(passage, found, keys)
  const people = new PersonBook()
  const honoured = new Honoured(passage)
  const headline = endOfHeadline(passage)
  const sides = new Sides(passage)
  for (const [index, each] of found.entries()) {
    const key = keys[index]
    const members =
      each.number === 'dual' ? (sides.pairOf(each) ?? pairOf(passage, people, each) ?? twoPeople(passage, sides, each)) : undefined
    if (each.rule === 'two-sides' && !members && key === undefined) continue
    const known = isHonour(passage, each) ? honoured.find(each) : ((key && byKey.get(key)) ?? earlier(passage, book, people, each, key))
    const id = known ?? enter(passage, book, people, each, key === undefined ? each : (leads.get(key) ?? each))
    if (known) {
      book.mention(known, toMention(passage, each))
      amend(passage, book, known, each)
    }
    if (members) {
      book.amend(id, { members })
      sides.tell(each, members)
    }
    if (key !== undefined) byKey.set(key, id)
    remember(passage, book, people, each, id, headline)
    if (each.kind === 'person') honoured.add(each, id)
    sides.add(each, id)
  }
  giveMembers(book, byKey)
  giveHomeCountry(passage, book)
  return book
}

/** «الزعيمان», «المسؤولان» by themselves: of different offices, where only two people are told of. */
function twoPeople({ words }: Passage, sides: Sides, found: Found): readonly EntityId[] | undefined {
  const isAlone = found.first === found.last && found.kind !== 'country' && words[found.first]?.definite === true
  return isAlone && OFFICIALS.has(found.head ?? '') ? sides.peopleBefore(found) : undefined
}

/** Words for leaders and officials of any kind. Folded. */
const OFFICIALS = new Set(['زعيم', 'رييس', 'مسوول', 'قايد', 'وزير', 'رجل', 'سياسي', 'دبلوماسي'])

/** «الكوريتان»: two countries that their own word tells, where the article names both. */
function giveMembers(book: EntityBook, byKey: ReadonlyMap<string, EntityId>): void {
  for (const [key, id] of byKey) {
    if (!key.startsWith(TWO)) continue
    const members = key
      .slice(TWO.length)
      .split(',')
      .flatMap((iso) => byKey.get(`country:${iso}`) ?? [])
    if (members.length === 2) book.amend(id, { members })
  }
}

const TWO = 'two:'

/** Who a find without a key of its own goes back to. */
function earlier(passage: Passage, book: EntityBook, people: PersonBook, found: Found, key: string | undefined): EntityId | undefined {
  if (found.kind === 'person' && found.form === 'nominal') return personAgain(passage, people, found)
  return key === undefined || found.rule === 'institution' ? nominalAgain(passage, book, found) : undefined
}

/** A new entity; or one described before without a name, which this find names. */
function enter(passage: Passage, book: EntityBook, people: PersonBook, found: Found, lead: Found): EntityId {
  const entity = { ...toEntity(passage, lead), ...roleOf(passage, found) }
  const unnamed = found.kind === 'person' && found.form === 'name' ? unnamedBefore(passage, people, found) : undefined
  if (unnamed === undefined) return book.enter(entity, toMention(passage, found))
  book.amend(unnamed, entity)
  book.mention(unnamed, toMention(passage, found))
  return unnamed
}

/** By the office that introduces him, by a further one told after his name, or by the one that the registry knows. */
function unnamedBefore(passage: Passage, people: PersonBook, found: Found): EntityId | undefined {
  for (const description of officesOf(passage, found)) {
    const unnamed = description && people.findUnnamed(description)
    if (unnamed !== undefined) return unnamed
  }
  return undefined
}

function officesOf(passage: Passage, found: Found): (Description | undefined)[] {
  const { role, further, person, country } = found
  return [
    role && describe(passage, found, role),
    further && describe(passage, { ...found, head: further.head }, further),
    person && describeOffice(person.office, country),
  ]
}

/** @param headline Where it ends. */
function remember(passage: Passage, book: EntityBook, people: PersonBook, each: Found, id: EntityId, headline: number): void {
  if (each.kind !== 'person') return
  const isNamed = each.form === 'name'
  const gender = each.gender ?? (isNamed ? genderOfGiven(passage, each.first) : undefined)
  const found = gender ? { ...each, gender } : each
  const phrase = isNamed ? found.role : found
  const description = found.head === COUNTERPART ? people.counterpart(id, found.country) : phrase && describe(passage, found, phrase)
  if (found.head === COUNTERPART && description?.class) book.amend(id, { class: description.class })
  people.add(id, isNamed, description, each.first < headline ? 'headline' : undefined)
  if (found.further) people.add(id, isNamed, describe(passage, { ...found, head: found.further.head }, found.further))
  const known = found.person && describeOffice(found.person.office, found.country)
  if (known) people.add(id, true, gender ? { ...known, gender } : known, 'registry')
}

/** Where the headline ends that opens an article, in tokens. */
function endOfHeadline({ sentences }: Passage): number {
  let end = 0
  for (const { part, last } of sentences) {
    if (part !== 'headline') break
    end = last
  }
  return end
}

/** «نظيره الفرنسي»: who holds the same office in another country. */
const COUNTERPART = 'نظير'

/** «الوزيران», «الزعيمين»: the two who share an office. */
function pairOf(passage: Passage, people: PersonBook, found: Found): readonly EntityId[] | undefined {
  const description = found.head === undefined ? undefined : describe(passage, found, found)
  const pair = description ? people.findPair(description) : []
  return pair.length === 2 ? pair : undefined
}
