import { type NameRun, nameRunAt } from '../names/name-run.ts'
import type { Search } from '../search.ts'

/** «رئيس النادي، القطري ناصر الخليفي،»: where somebody comes from stands between the office and the name. */
export function nameAfterOrigin(search: Search, at: number): NameRun | undefined {
  const { hits, words } = search.passage
  const origin = hits.at(at, 'nisba')
  if (!origin || origin.pronoun || !words[at]?.definite || origin.value.agreement.number !== 'singular') return undefined
  const name = nameRunAt(search, origin.last + 1)
  return name && name.parts > 1 && (name.person || name.opening === 'given') ? name : undefined
}

/** «رئيس النادي، القطري ناصر الخليفي»: where he comes from, told between the office and the name. */
export function originOf({ passage: { hits } }: Search, { first }: NameRun, last: number): string | undefined {
  for (let at = last + 2; at < first; at++) {
    const origin = hits.at(at, 'nisba')
    if (origin?.last === first - 1) return origin.value.country.iso
  }
  return undefined
}
