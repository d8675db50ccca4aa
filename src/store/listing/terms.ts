import { foldSpelling } from '../../text/normalise.ts'
import { wideHash } from '../add/wide-hash.ts'
import type { EventRow, EventValueRow, Tables } from '../schema.ts'

/** What an event is listed under. A name stands under each of its words. */
type List = 'kind' | 'country' | 'who' | 'place' | 'outlet' | 'origin' | 'entity' | 'source'

/** One thing that events are listed under, as a number that every database holds: «country:SY», «who:لافروف». */
export const termOf = (list: List, value: string): number => wideHash(`${list}:${value}`)

/** The words of a name, each a term: folded, without the article. */
export function termsOfName(list: List, name: string): number[] {
  const words = foldSpelling(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.map((word) => termOf(list, word.startsWith('ال') && word.length > 4 ? word.slice(2) : word))
}

/** An event as its rows have it: all that it can be listed under. */
export interface Listed {
  readonly event: EventRow
  readonly values: readonly Pick<EventValueRow, 'slot' | 'key' | 'folded' | 'country'>[]
  readonly origins: readonly string[]
  readonly outlets: readonly string[]
  /** The keys of the sources in the chains of its reports. */
  readonly sources: readonly string[]
}

/** The rows an event is listed by, in the order of lists within each term. */
export function toTermRows({ event, values, origins, outlets, sources }: Listed): Tables['event_terms'][] {
  const terms = new Set([
    termOf('kind', event.kind),
    ...values.flatMap(termsOfValue),
    ...origins.flatMap((name) => termsOfName('origin', name)),
    ...outlets.map((outlet) => termOf('outlet', outlet)),
    ...sources.map((key) => termOf('source', key)),
  ])
  const { id, day_from, first_published, origins: count, articles } = event
  return [...terms].map((term) => ({ term, day: day_from ?? first_published ?? '', origins: count, articles, event: id }))
}

function termsOfValue({ slot, key, folded, country }: Listed['values'][number]): number[] {
  if (slot !== 'participants' && slot !== 'place') return []
  return [
    ...(country === null ? [] : [termOf('country', country)]),
    ...(key === null ? [] : [termOf('entity', key)]),
    ...termsOfName(slot === 'place' ? 'place' : 'who', folded),
  ]
}
