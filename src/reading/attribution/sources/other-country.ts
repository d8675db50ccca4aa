import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Attribution } from '../../types.ts'
import type { Ground } from '../ground.ts'

/** «العاهل الأردني» after what the Egyptian president said: an office of another country than the speaker's is somebody else's. */
export function isOfOtherCountry({ passage, book }: Ground, { first, last }: Phrase, links: readonly Attribution[]): boolean {
  const home = book.get(links.at(-1)?.source ?? '')?.country
  if (home === undefined) return false
  for (let at = first + 1; at <= last; at++) {
    const country = passage.hits.at(at, 'nisba')?.value.country.iso
    if (country !== undefined && country !== home) return true
  }
  return false
}
