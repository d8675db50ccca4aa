import { nameWords } from '../telling/entity-key.ts'
import type { EntityKey, Known } from '../types.ts'

/** A key without the country that may stand behind a name: «person:ستيفن هوكينغ/GB» and «person:ستيفن هوكينغ» meet under it. */
export function stemOf(key: EntityKey): string {
  const slash = key.lastIndexOf('/')
  return key.startsWith('person:') && slash > 0 ? key.slice(0, slash) : key
}

/** Are these the same person, body or country? A name that one article ties to a country and another does not is one name. */
export function isSameEntity({ key: one }: Pick<Known, 'key'>, { key: other }: Pick<Known, 'key'>): boolean {
  if (one === undefined || other === undefined) return false
  return one === other || (stemOf(one) === stemOf(other) && (stemOf(one) === one || stemOf(other) === other))
}

/** Does a description without a key hold a person's whole name: «الأمير محمد بن سلمان»? */
export function holdsName(described: Known, person: Known): boolean {
  if (described.key !== undefined || person.kind !== 'person' || person.key === undefined) return false
  const words = nameWords(person.name)
  if (words.length < 2) return false
  const its = nameWords(described.name)
  return words.every((word) => its.includes(word))
}

/** So many letters tell two adjectives apart, whatever they end in: «روسيا» and «روس», not «بريطانيين». */
const TELLING_LETTERS = 3

/** Two descriptions, one of which says all that the other does: «وزير المياه», «وزير المياه الأردني». A single word describes nobody. */
export function isDescribedAlike(one: Known, other: Known): boolean {
  if (one.key !== undefined || other.key !== undefined) return false
  const words = beginningsOf(one.name)
  const its = beginningsOf(other.name)
  const [short, long] = words.length < its.length ? [words, its] : [its, words]
  return short.length > 1 && short[0] === long[0] && short.every((word) => long.includes(word))
}

/** What descriptions that may be alike share: their first two words. */
export function descriptionKey({ key, name }: Known): string | undefined {
  if (key !== undefined) return undefined
  const [head, next] = beginningsOf(name)
  return head !== undefined && next !== undefined ? `«${head} ${next}»` : undefined
}

/** «سوق مزدحمة», «سوق بحري» */
export function haveOneHead(one: Known, other: Known): boolean {
  const [head] = beginningsOf(one.name)
  return head !== undefined && head === beginningsOf(other.name)[0]
}

/** Two descriptions with one head and each with a word that the other lacks: «23 دبلوماسيا روسيا», «دبلوماسيين بريطانيين». */
export function isDescribedOtherwise(one: Known, other: Known): boolean {
  if (one.key !== undefined || other.key !== undefined) return false
  const [head, ...rest] = beginningsOf(one.name)
  const [itsHead, ...itsRest] = beginningsOf(other.name)
  if (head === undefined || head !== itsHead) return false
  return rest.some((word) => !itsRest.includes(word)) && itsRest.some((word) => !rest.includes(word))
}

function beginningsOf(name: string): string[] {
  return nameWords(name).flatMap((word) => (/^\p{L}{3}/u.test(word) ? [word.slice(0, TELLING_LETTERS)] : []))
}
