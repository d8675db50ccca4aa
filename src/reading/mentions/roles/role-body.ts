import type { Hit } from '../../../lexicon/finder.ts'
import type { Passage } from '../../passage.ts'
import { organisationByHead } from '../bodies/organisation-by-head.ts'
import { bareStem } from '../definite.ts'
import type { Search } from '../search.ts'

/** A place, organisation or outlet of one or more words, or a word no dictionary explains. */
export function properAt(search: Search, at: number): number | undefined {
  const { passage, limit } = search
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
  if (found && (found.table !== 'institution' || found.last > at)) return pastQuote(passage, found.last)
  return endOfBody(search, at)
}

/** «جمعية "بيتي" لدعم النساء», «الهيئة العليا للإغاثة»: a body that no table lists, where marks or what it is for tell its name from a person's. */
function endOfBody(search: Search, at: number): number | undefined {
  const body = organisationByHead(search, at)?.[0]
  if (!body) return undefined
  const { tokens, words } = search.passage
  for (let inner = at + 1; inner <= body.last; inner++) {
    if (tokens[inner]?.form === '"' || words[inner]?.preposition === 'ل') return body.last
  }
  return undefined
}

/** «رئيس حزب» of «رئيس حزب تقدم», «مدير مستشفى» of «مدير مستشفى الشفاء»: the role's own last word begins a name. */
export function endOfRole(search: Search, { first, last }: Hit<'role'>): number {
  const { passage, limit } = search
  const body = last > first ? (passage.hits.at(last, 'organisation') ?? longPlaceAt(passage, last)) : undefined
  if (body && !body.pronoun && body.last < limit) return Math.max(last, pastQuote(passage, body.last))
  return last > first ? Math.max(last, endOfBody(search, last) ?? last) : last
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

/** «مقدم البرنامج الصباحي "…"», «بطل فيلم "…"»: what stands in the marks is the work's name. */
export function isOfWork({ passage }: Search, from: number, mark: number): boolean {
  for (let at = from + 1; at < mark; at++) if (passage.hits.isIn(at, MEDIA) || WORKS.has(bareStem(passage, at))) return true
  return false
}

const MEDIA = new Set(['media-noun'])
/** Folded. */
const WORKS = new Set(
  'فيلم مسلسل روايه كتاب مسرحيه اغنيه البوم فرقه لعبه حمله مشروع مبادره سلسله شركه بنك مركز موسسه منظمه جمعيه حركه حزب'.split(' '),
)
