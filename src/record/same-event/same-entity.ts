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

/** Too short to be told from its like by its consonants: «محمد», «محمود». */
const LONG_NAME = 5

/**
 * May two names of people be spelled for one: a foreign name put into Arabic letters twice («سكريبال», «سكريبل»), or one name with more of it
 * («مريم مصطفى», «مريم مصطفى محمد»)? Good enough for two that are told of one thing on one day, and for nothing else.
 */
export function areSpelledNear(one: Known, other: Known): boolean {
  if (one.kind !== 'person' || other.kind !== 'person' || one.key === undefined || other.key === undefined) return false
  const [short, long] = [namesOf(one.name), namesOf(other.name)].sort((here, there) => here.length - there.length)
  if (!short || !long || short.length < 2) return false
  if (short.length === long.length) return short.every((word, index) => word === long[index] || soundAlike(word, long[index] ?? ''))
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

/** The words of a name, «عبد الله» being one. */
const namesOf = (name: string) =>
  nameWords(
    nameWords(name)
      .join(' ')
      .replaceAll(/(?<![^ ])عبد /g, 'عبد'),
  ).filter((word) => word !== 'بن')

function soundAlike(one: string, other: string): boolean {
  return one.length >= LONG_NAME && other.length >= LONG_NAME && consonantsOf(one) === consonantsOf(other)
}

const consonantsOf = (word: string) => word.slice(0, 1) + word.slice(1).replaceAll(/[اوي]/g, '').replaceAll('ز', 'س')

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
  if (areCountedOtherwise(one.name, other.name)) return false
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

/** «أكثر من 150 ألف مدني»: how many they are says nothing of who they are. As beginnings. */
const QUANTITIES = new Set(['اكث', 'نحو', 'حوا', 'قرا', 'زها', 'عشر', 'مءا', 'مئا', 'ماي', 'الف', 'الا', 'ملا', 'نصف'])

function beginningsOf(name: string): string[] {
  const beginnings = nameWords(name).flatMap((word) => (/^\p{L}{3}/u.test(word) ? [word.slice(0, TELLING_LETTERS)] : []))
  return beginnings.filter((beginning) => !QUANTITIES.has(beginning))
}

/** «23 دبلوماسيا», «4 دبلوماسيين»: both say how many, and not as many. */
function areCountedOtherwise(one: string, other: string): boolean {
  const [here, there] = [/\d+/.exec(nameWords(one).join(' '))?.[0], /\d+/.exec(nameWords(other).join(' '))?.[0]]
  return here !== undefined && there !== undefined && here !== there
}
