import { tokenAt } from '../../passage.ts'
import type { EntityId, ReportedEvent, Span } from '../../types.ts'
import type { Stage } from '../stage.ts'

const POLLS = new Set(['vote', 'referendum'])
/** Words of a people's poll; a council votes too. Folded. */
const OF_PEOPLE = new Set('انتخاب|انتخابات|اقتراع|استفتاء|صناديق|رياسيات'.split('|'))

/**
 * Give a poll that is told without its country the one that all others of the article are held in: «الانتخابات الرئاسية الروسية … وفتحت مراكز الاقتراع».
 * Nothing where its sentence speaks of another country.
 */
export function fromPolls(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const country = countryOfAll(stage, events)
  if (country === undefined) return [...events]
  return events.map((event) =>
    isOpen(stage, event) && !speaksOfOther(stage, event.evidence[0], country) ? { ...event, places: [country] } : event,
  )
}

/** The country that every placed poll of an article is told to be in, or to have a town in. */
function countryOfAll({ book }: Stage, events: readonly ReportedEvent[]): EntityId | undefined {
  const held = events.filter(({ kind, places }) => POLLS.has(kind) && places.length > 0)
  const country = held.flatMap(({ places }) => places).find((place) => book.get(place)?.kind === 'country')
  const isThere = (place: EntityId) => book.get(place)?.country === book.get(country ?? '')?.country
  return country !== undefined && held.every(({ places }) => places.every(isThere)) ? country : undefined
}

function isOpen({ passage: { words, tokens } }: Stage, { kind, places, trigger }: ReportedEvent): boolean {
  if (!POLLS.has(kind) || places.length > 0) return false
  const [first, last] = [tokenAt(tokens, trigger.start), tokenAt(tokens, trigger.end - 1)]
  return words.slice(first, last + 1).some(({ stem }) => OF_PEOPLE.has(stem))
}

function speaksOfOther({ passage: { hits, tokens }, book }: Stage, { start, end }: Span, country: EntityId): boolean {
  const iso = book.get(country)?.country
  const last = tokenAt(tokens, end - 1)
  for (let at = tokenAt(tokens, start); at <= last; at++) {
    const other = hits.at(at, 'country')?.value.iso ?? hits.at(at, 'nisba')?.value.country.iso
    if (other !== undefined && other !== iso) return true
  }
  return false
}
