import type { Person } from '../../lexicon/tables/people.ts'

/** A person by the words of the name, and by the registry where it knows them. */
export interface NamedPerson {
  readonly words: readonly string[]
  readonly person: Person | undefined
}

/** «أسعد حسن الشيباني» and «أسعد الشيباني»: the first or the last part agrees, and one holds all parts of the other. */
export function sameName(one: NamedPerson, other: NamedPerson): boolean {
  if (one.person && other.person) return one.person === other.person
  const [a, b] = [one.words, other.words]
  if (a.length < 2 || b.length < 2) return false
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  if (longer.at(-1) !== shorter.at(-1) && longer[0] !== shorter[0]) return false
  let at = 0
  for (const word of longer) if (word === shorter[at]) at++
  return at === shorter.length
}
