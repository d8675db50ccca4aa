import { foldSpelling } from '../../text/normalise.ts'
import type { Gazetted } from '../tables/gazetteer.ts'
import type { PlaceWords } from './place-words.ts'

/** What a head need not stand before, in a row of places: not «سجن», «جسر» or «مطار», whose names are their towns'. */
const SETTLED = new Set(['settlement', 'province', 'territory', 'district'])

/**
 * Places that the tables hold with the noun before their name, since the name alone is an everyday word («حي الصبرة», «محافظة الغربية»), by that
 * name folded: in a row of places it stands alone («الشجاعية والصبرة»).
 */
export function gatherHeadlessPlaces(places: readonly Gazetted[], { placeHeads }: PlaceWords): ReadonlyMap<string, readonly Gazetted[]> {
  const headless = new Map<string, Gazetted[]>()
  const named = places.flatMap((place) => [place.name, ...place.variants].map((written) => [written, place] as const))
  for (const [written, place] of named) {
    const [head = '', name, ...more] = foldSpelling(written).split(' ')
    if (name === undefined || more.length > 0 || !SETTLED.has(placeHeads.get(head)?.kind ?? '')) continue
    const known = headless.get(name)
    if (known && !known.includes(place)) known.push(place)
    else if (!known) headless.set(name, [place])
  }
  return headless
}
