import type { Search } from '../search.ts'

/** A noun that no time and no mention found before has taken. */
export function isOpen({ passage, limit, taken }: Search, at: number, mayBeJoined = false): boolean {
  const word = passage.words[at]
  return at < limit && word?.tag === 'noun' && taken[at] === 0 && word.pronoun === '' && (mayBeJoined || !word.conjunction)
}
