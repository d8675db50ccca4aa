import type { Passage } from '../passage.ts'

/** «شارع عبد الكريم قاسم», «جسر محمد باقر الصدر»: the name of somebody whom the registry knows, or a given name and a family's with its article. */
export function endOfHonoured({ hits, words }: Passage, at: number, limit: number): number | undefined {
  const known = hits.all(at, 'person').find(({ value, last, pronoun }) => value.full && last > at && last < limit && !pronoun)
  if (known) return known.last
  const given = hits.at(at, 'given-name')
  const next = (given?.last ?? at) + 1
  const family = given && !given.pronoun && next < limit && words[next]?.definite ? hits.at(next, 'family-name') : undefined
  return family && !family.pronoun && !words[next]?.conjunction && !words[next]?.preposition ? family.last : undefined
}
