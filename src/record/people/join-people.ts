import { nameWords } from '../telling/entity-key.ts'
import type { ArticleKey, EntityKey } from '../types.ts'

/** A person as one article names them. Anonymous sources never come here. */
export interface PersonSeen {
  readonly article: ArticleKey
  /** The lexicon's own name, where it knows the person. */
  readonly canonical?: string
  readonly name: string
  readonly english?: string
  readonly country?: string
  readonly role?: string
}

/** One person across articles, and why the articles are taken to mean the same one. */
export interface JoinedPerson {
  readonly key: EntityKey
  readonly name: string
  readonly english?: string
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly countries: readonly string[]
  readonly articles: readonly ArticleKey[]
  readonly why: string
}

/** A name of two words may be many people's; of three it is mostly one's. */
const FULL_NAME = 3

/**
 * Join people across articles: those the lexicon knows by its name; others where the full name is the same and the country, or a role, agrees.
 * A name of two words without country or role stands for the people of one article alone.
 */
export function joinPeople(seen: readonly PersonSeen[]): JoinedPerson[] {
  const groups = new Map<string, { seen: PersonSeen[]; why: string }>()
  for (const person of [...seen].sort(inOrder)) {
    const { key, why } = identify(person)
    const group = groups.get(key) ?? { seen: [], why }
    group.seen.push(person)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => toJoined(key, group.seen, group.why))
}

function identify(person: PersonSeen): { key: EntityKey; why: string } {
  if (person.canonical !== undefined) return { key: `person:${person.canonical}`, why: 'the lexicon knows the person' }
  const words = nameWords(person.name)
  const name = `person:${words.join(' ')}`
  if (person.country) return { key: `${name}/${person.country}`, why: 'the same full name and country' }
  if (person.role) return { key: `${name}/${nameWords(person.role).join(' ')}`, why: 'the same full name and role' }
  if (words.length >= FULL_NAME) return { key: name, why: `the same name of ${words.length} words` }
  return { key: `${name}/${person.article}`, why: 'named in one article; nothing ties it to another' }
}

function inOrder(one: PersonSeen, other: PersonSeen): number {
  return one.article === other.article ? (one.name < other.name ? -1 : 1) : one.article < other.article ? -1 : 1
}

function toJoined(key: EntityKey, seen: readonly PersonSeen[], why: string): JoinedPerson {
  const distinct = (pick: (person: PersonSeen) => string | undefined) => [...new Set(seen.flatMap((person) => pick(person) ?? []))].sort()
  const [first] = seen
  const [english] = distinct((person) => person.english)
  return {
    key,
    name: first?.canonical ?? distinct(({ name }) => name)[0] ?? '',
    ...(english ? { english } : {}),
    names: distinct(({ name }) => name),
    roles: distinct(({ role }) => role),
    countries: distinct(({ country }) => country),
    articles: distinct(({ article }) => article),
    why,
  }
}
