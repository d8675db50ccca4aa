import { bitOf } from '../../lexicon/entries.ts'
import { findPronouns } from '../coreference/find-pronouns.ts'
import { joinMentions } from '../coreference/join-mentions.ts'
import { shortNames } from '../coreference/short-names.ts'
import type { Passage } from '../passage.ts'
import { findPlaces } from '../places/find-places.ts'
import { firstOf, type Opening, RuleGate, rulesWhere } from '../rule-gate.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { TimeExpression } from '../types.ts'
import { describedBody } from './bodies/described-body.ts'
import { group } from './bodies/group.ts'
import { institution } from './bodies/institution.ts'
import { GOVERNMENT, ledGovernment } from './bodies/led-government.ts'
import { numberedUnit, UNIT } from './bodies/numbered-unit.ts'
import { organisation } from './bodies/organisation.ts'
import { ORGANISATION_HEAD, organisationByHead } from './bodies/organisation-by-head.ts'
import { OUTLET_HEAD, outlet } from './bodies/outlet.ts'
import type { EntityBook } from './entity-book.ts'
import type { Found } from './found.ts'
import { agedName } from './names/aged-name.ts'
import { cuedName } from './names/cued-name.ts'
import { initialledName } from './names/initialled-name.ts'
import { knownPerson } from './names/known-person.ts'
import { listedName } from './names/listed-name.ts'
import { loneName } from './names/lone-name.ts'
import { nameByPosition } from './names/name-by-position.ts'
import { nameByShape } from './names/name-by-shape.ts'
import { findNameShapes, type Shape } from './names/name-shape.ts'
import { endOfNamesake } from './names/namesake.ts'
import { national } from './names/national.ts'
import { withNickname } from './names/nickname.ts'
import { introducedPerson } from './roles/introduced-person.ts'
import { nominalRole } from './roles/nominal-role.ts'
import { TWO_SIDES, twoSides } from './roles/two-sides.ts'
import type { Search } from './search.ts'

/** A rule and what it begins with; its sign is a word shaped like a name. */
interface Rule extends Opening {
  readonly find: (search: Search, index: number) => Found[] | undefined
  /** It finds people's names: not where a building or a street bears one. */
  readonly ofPeople?: true
}

/** The rules, in the order they are tried at each word: the first that finds takes its words. */
const RULES: readonly Rule[] = [
  { find: twoSides, marks: TWO_SIDES },
  { find: outlet, tables: bitOf('outlet'), marks: OUTLET_HEAD },
  { find: numberedUnit, marks: UNIT },
  { find: ledGovernment, marks: GOVERNMENT },
  { find: introducedPerson, tables: bitOf('role'), ofPeople: true },
  { find: knownPerson, tables: bitOf('person'), bySign: true, ofPeople: true },
  { find: organisation, tables: bitOf('organisation') },
  { find: organisationByHead, marks: ORGANISATION_HEAD },
  { find: institution, tables: bitOf('institution') },
  { find: national, tables: bitOf('nisba'), ofPeople: true },
  { find: nameByShape, bySign: true, ofPeople: true },
  { find: initialledName, bySign: true, ofPeople: true },
  { find: listedName, bySign: true, ofPeople: true },
  { find: agedName, ofPeople: true },
  { find: cuedName, ofPeople: true },
  { find: nameByPosition, bySign: true, ofPeople: true },
  { find: loneName, bySign: true, ofPeople: true },
  { find: describedBody, tables: bitOf('group') },
  { find: group, tables: bitOf('group'), ofPeople: true },
  { find: nominalRole, tables: bitOf('role'), ofPeople: true },
]

const GATE = new RuleGate(RULES)
const OF_PEOPLE = rulesWhere(RULES, ({ ofPeople }) => ofPeople === true)
const NAMING = rulesWhere(RULES, ({ find }) => find !== group && find !== nominalRole && find !== describedBody)
const ALL = -1

/** Who is named or described in an article, and where it is: people, organisations, outlets, groups, countries and places. */
export function findMentions(passage: Passage, times: readonly TimeExpression[]): EntityBook {
  const shapes = findNameShapes(passage)
  const taken = markTimes(passage, times)
  const people = new Uint8Array(passage.tokens.length)
  const found: Found[] = []
  for (const { first, last, part } of passage.sentences) {
    if (part === 'byline' || part === 'related') continue
    // «المصدر: الجزيرة + وكالات»: names may sign an article, and nobody is described there
    const mask = part === 'signature' ? NAMING : ALL
    findInSentence({ passage, shapes, taken, people, first, limit: last }, found, mask)
  }
  shortNames(passage, taken, found)
  findPlaces(passage, taken, found)
  found.sort((one, other) => one.first - other.first || other.last - one.last)
  const book = joinMentions(passage, found)
  findPronouns(passage, book, taken)
  return book
}

/** Tokens of times are taken: «رجب» the month is nobody's name. */
function markTimes({ tokens }: Passage, times: readonly TimeExpression[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end } of times) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    for (let token = at; token < tokens.length && (tokens[token]?.start ?? end) < end; token++) taken[token] = 1
  }
  return taken
}

/** @param mask The rules that may find something here. */
function findInSentence(search: Search, found: Found[], mask: number): void {
  const { passage, taken, first, limit } = search
  let sheltered = first - 1
  for (let index = first; index < limit; index++) {
    if (taken[index]) continue
    const namesake = endOfNamesake(search, index)
    const here = foundAt(search, index, index <= sheltered || namesake !== undefined ? mask & ~OF_PEOPLE : mask)
    if (!here) {
      sheltered = Math.max(sheltered, endOfLongPlace(passage, index))
      index = Math.max(index, namesake ?? index)
      continue
    }
    for (const each of withNickname(search, here)) {
      found.push(each)
      findInside(search, each, found)
      if (each.role && each.rule !== 'introduced-person') taken.fill(2, each.role.first, each.role.last + 1)
      taken.fill(each.form === 'name' ? 3 : 2, each.first, each.last + 1)
      if (each.role) for (let at = each.role.first; at <= each.role.last; at++) if (taken[at] === 0) taken[at] = 2
      if (each.further) takeFurther(search, each.further, found)
      if (each.kind === 'person') markPerson(search, each)
      index = Math.max(index, each.last, each.role?.last ?? 0, each.further?.last ?? 0)
    }
  }
}

function markPerson({ people }: Search, { first, last, role }: Found): void {
  people.fill(1, first, last + 1)
  if (role && role.first > last) people.fill(1, role.first, role.last + 1)
}

/** «النائب فلان، رئيس كتلة الوفاء»: the office is the person's own, the body in it a mention. */
function takeFurther(search: Search, office: Phrase, found: Found[]): void {
  findInPhrase(search, office, found)
  search.taken.fill(2, office.first, office.last + 1)
  search.people.fill(1, office.first, office.last + 1)
}

/** «وفد الأمم المتحدة», «زعيم حزب الله»: bodies named inside a description or a role are mentions of their own. */
function findInside(search: Search, { form, first, last, role }: Found, found: Found[]): void {
  const inside = role ?? (form === 'nominal' ? { first, last } : undefined)
  if (inside) findInPhrase(search, inside, found)
}

function findInPhrase(search: Search, inside: Phrase, found: Found[]): void {
  for (let at = inside.first + 1; at <= inside.last; at++) {
    const body =
      organisation(search, at)?.[0] ?? numberedUnit(search, at)?.[0] ?? organisationByHead(search, at)?.[0] ?? outlet(search, at)?.[0]
    if (!body || body.last > inside.last) continue
    found.push(body)
    at = body.last
  }
}

/** «كرم أبو سالم»: no person's name begins inside a place's of several words. */
function endOfLongPlace({ hits }: Passage, index: number): number {
  const place = hits.at(index, 'place')
  return place && !place.pronoun ? place.last : index
}

/** Shaped like a name, or a part of one. */
function isOfName(shape: Shape | undefined): boolean {
  return shape !== undefined && shape !== 'no' && shape !== 'word' && shape !== 'derived' && shape !== 'nisba'
}

/** @param mask The rules that may find something: none for people where a building, a street or a place bears the name. */
function foundAt(search: Search, index: number, mask: number): Found[] | undefined {
  const { hits, words } = search.passage
  const open = GATE.open(hits.reachAt(index), words[index]?.marks ?? 0, isOfName(search.shapes[index]))
  for (let rules = open & mask; rules !== 0; rules &= rules - 1) {
    const found = RULES[firstOf(rules)]?.find(search, index)
    if (found) return found
  }
  return undefined
}
