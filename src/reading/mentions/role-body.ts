import type { Hit } from '../../lexicon/finder.ts'
import type { Passage } from '../passage.ts'
import type { Search } from './search.ts'

/** A place, organisation or outlet of one or more words, or a word no dictionary explains. */
export function properAt({ passage, limit }: Search, at: number): number | undefined {
  const found = passage.hits
    .from(at)
    .find(
      ({ table, last, pronoun, before }) =>
        !pronoun &&
        before.preposition === '' &&
        last < limit &&
        (table === 'country' ||
          table === 'place' ||
          table === 'organisation' ||
          table === 'outlet' ||
          table === 'region' ||
          table === 'institution'),
    )
  return found && (found.table !== 'institution' || found.last > at) ? found.last : undefined
}

/** «رئيس حزب» of «رئيس حزب تقدم», «مدير مستشفى» of «مدير مستشفى الشفاء»: the role's own last word begins a name. */
export function endOfRole({ passage, limit }: Search, { first, last }: Hit<'role'>): number {
  const body = last > first ? (passage.hits.at(last, 'organisation') ?? longPlaceAt(passage, last)) : undefined
  return body && !body.pronoun && body.last < limit ? Math.max(last, pastQuote(passage, body.last)) : last
}

function longPlaceAt({ hits }: Passage, at: number): Hit<'place'> | undefined {
  const place = hits.at(at, 'place')
  return place && place.last > at ? place : undefined
}

/** «حزب "القوات اللبنانية"»: a name that ends in quotation marks ends after them. */
function pastQuote({ tokens }: Passage, last: number): number {
  if (tokens[last + 1]?.form !== '"') return last
  for (let at = last; at > last - LONGEST_QUOTED; at--) if (tokens[at]?.form === '"') return last + 1
  return last
}

/** In tokens. */
const LONGEST_QUOTED = 6

/** «رئيس المجلس الرئاسي لتحالف تأسيس»: whose the office is. */
export function bodyAt({ passage, limit }: Search, at: number): number | undefined {
  const body = passage.hits.at(at, 'organisation')
  if (!body || body.last >= limit || body.pronoun) return undefined
  return pastQuote(passage, body.last)
}

/** The end of what stands in quotation marks or brackets, where it is short. */
export function endOfQuoted({ passage, limit }: Search, open: number, close: string): number | undefined {
  for (let at = open + 1; at < Math.min(limit, open + 7); at++)
    if (passage.tokens[at]?.form === close) return at > open + 1 ? at : undefined
  return undefined
}
