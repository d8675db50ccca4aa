import type { BrowseFilter } from '../browse/browse-filter.ts'
import { termOf, termsOfName } from './terms.ts'

/** The terms that every event of a filter is listed under, what is mostly rarest first. A name without a word has none. */
export function termsAsked({ entity, who, source, place, origin, outlet, country, kinds }: BrowseFilter): number[] {
  return [
    ...(entity === undefined ? [] : [termOf('entity', entity)]),
    ...(who === undefined ? [] : longestFirst('who', who)),
    ...(source === undefined ? [] : [termOf('source', source)]),
    ...(place === undefined ? [] : longestFirst('place', place)),
    ...(origin === undefined ? [] : longestFirst('origin', origin)),
    ...(outlet === undefined ? [] : [termOf('outlet', outlet)]),
    ...(kinds?.length === 1 && kinds[0] !== undefined ? [termOf('kind', kinds[0])] : []),
    ...(country === undefined ? [] : [termOf('country', country)]),
  ]
}

/** Long words are rarer than short ones. */
function longestFirst(list: 'who' | 'place' | 'origin', name: string): number[] {
  const words = name.split(/\s+/).sort((one, other) => other.length - one.length)
  return words.flatMap((word) => termsOfName(list, word))
}
