import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { EntityId, ReportedEvent, Span } from '../../types.ts'
import type { Stage } from '../stage.ts'

const POLLS = new Set(['vote', 'referendum'])
const COUPS = new Set(['coup-attempt', 'coup', 'state-of-emergency', 'overthrow'])
/** Words of a people's poll; a council votes too. Folded. */
const OF_PEOPLE = new Set('انتخاب|انتخابات|اقتراع|استفتاء|صناديق|رياسيات'.split('|'))

/**
 * Give a poll that is told without its country the one that all others of the article are held in: «الانتخابات الرئاسية الروسية … وفتحت مراكز الاقتراع»; and
 * a poll, a coup or a state of emergency the one that its sentence speaks of: «فرضت تركيا حالة الطوارئ بعد محاولة الانقلاب». Nothing where its sentence
 * speaks of another country as well, or of what one does in another.
 */
export function fromPolls(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const country = countryOfAll(stage, events)
  return events.map((event) => {
    if (!isOpen(stage, event)) return event
    const place = country !== undefined && !speaksOfOther(stage, event.evidence[0], country) ? country : countryOfSentence(stage, event)
    return place === undefined ? event : { ...event, places: [place] }
  })
}

/** What one land does in another. Folded. */
const FROM_OUTSIDE = new Set('غزو احتلال موالي موال مواليه'.split(' '))
/** What one land does in another's polls. Folded. */
const IN_POLLS = new Set('تدخل تدخلات تدخلت تورط تاثير قرصنه تلاعب اختراق'.split(' '))
/** Before a land that something is about. Folded. */
const ABOUT = new Set(['بشان', 'حول', 'حيال', 'ضد'])

/** The one country that a sentence speaks of, at home. */
function countryOfSentence({ passage, book }: Stage, { kind, evidence: [{ start, end }] }: ReportedEvent): EntityId | undefined {
  const { hits, tokens, words } = passage
  const found = new Set<string>()
  const last = tokenAt(tokens, end - 1)
  for (let at = tokenAt(tokens, start); at <= last; at++) {
    const stem = bareStem(passage, at)
    if (FROM_OUTSIDE.has(stem) || (POLLS.has(kind) && IN_POLLS.has(stem))) return undefined
    const country = hits.at(at, 'country')?.value.iso ?? hits.at(at, 'nisba')?.value.country.iso
    if (country === undefined) continue
    if (ABOUT.has(words[at - 1]?.stem ?? '')) return undefined
    found.add(country)
  }
  const [country, ...others] = found
  return country === undefined || others.length > 0 ? undefined : book.country(country)?.id
}

/** The country that every placed poll of an article is told to be in, or to have a town in. */
function countryOfAll({ book }: Stage, events: readonly ReportedEvent[]): EntityId | undefined {
  const held = events.filter(({ kind, places }) => POLLS.has(kind) && places.length > 0)
  const country = held.flatMap(({ places }) => places).find((place) => book.get(place)?.kind === 'country')
  const isThere = (place: EntityId) => book.get(place)?.country === book.get(country ?? '')?.country
  return country !== undefined && held.every(({ places }) => places.every(isThere)) ? country : undefined
}

function isOpen({ passage: { words, tokens } }: Stage, { kind, places, trigger }: ReportedEvent): boolean {
  if (COUPS.has(kind)) return places.length === 0
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
