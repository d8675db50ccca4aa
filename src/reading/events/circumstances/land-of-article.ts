import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import { groundOf, MONEY } from '../../places/place-ground.ts'
import type { Entity, EntityId, ReportedEvent, Span } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { AT_PLACE } from './under-heading.ts'

/** What a state, its courts and its voters do, in all of the land. */
const OF_STATE = new Set(
  `vote elect referendum appoint dismiss resign form-government dissolve run-for-office pass-law ratify overthrow coup coup-attempt state-of-emergency
  citizenship ban try sentence charge acquit release execute`.split(/\s+/),
)
/** What else is done somewhere in a land. */
const SOMEWHERE = new Set([
  ...AT_PLACE,
  ...'launch besiege capture-territory lose-territory advance earthquake deploy surrender'.split(' '),
])
/** An article on a land names it so often at the least. */
const FEWEST = 2
/** So much of all that an article says of countries it says of its own. */
const MOST = 0.6
/** What is beyond the land, folded: «في الخارج», «من المنفى». */
const ABROAD = new Set(['خارج', 'منفي', 'مهجر'])
/** Organisations that act in many lands. */
const OF_MANY_LANDS = new Set(['un', 'igo', 'alliance', 'court'])

/**
 * Give what a state does that is told without its place the one land that the whole article is about: «صوت الماليزيون … وعُين وزير جديد للمالية»; and what else
 * happens there where the article names no town of it. Nothing where the sentence speaks of another country or of what acts in many, or where
 * somebody of another takes part.
 */
export function fromLand(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const land = landOf(stage)
  return land ? events.map((event) => (isThere(stage, event, land) ? { ...event, places: [land.place] } : event)) : [...events]
}

interface Land {
  readonly place: EntityId
  readonly country: string
  /** Whether a town or a part of it is named. */
  readonly hasParts: boolean
}

function landOf({ passage, book }: Stage): Land | undefined {
  const { home: country, countries } = groundOf(passage)
  const place = country === undefined ? undefined : book.country(country)?.id
  if (country === undefined || place === undefined) return undefined
  let all = 0
  for (const times of countries.values()) all += times
  const named = countries.get(country) ?? 0
  if (named < FEWEST || named < MOST * all) return undefined
  const isPart = (each: Entity | undefined) => each?.kind === 'place' && each.country === country
  return { place, country, hasParts: book.mentions.some(({ entity, metonym }) => !metonym && isPart(book.get(entity))) }
}

function isThere(stage: Stage, event: ReportedEvent, { country, hasParts }: Land): boolean {
  const { kind, status, places, evidence } = event
  if (places.length > 0 || !(OF_STATE.has(kind) || (SOMEWHERE.has(kind) && REAL.has(status) && !hasParts))) return false
  return !speaksOfOther(stage, evidence[0], country) && !isOfOther(stage, event, country)
}

/** Who takes part is known to be of another country. */
function isOfOther({ book }: Stage, { arguments: all }: ReportedEvent, country: string): boolean {
  return all.some(({ entity }) => (book.get(entity ?? '')?.country ?? country) !== country)
}

/** Whether a stretch names another country, a place in one, or what is in none. */
function speaksOfOther({ passage, book }: Stage, span: Span, country: string): boolean {
  const { hits, tokens, words } = passage
  const last = tokenAt(tokens, span.end - 1)
  for (let at = tokenAt(tokens, span.start); at <= last; at++) {
    const hit = MONEY.has(words[at]?.stem ?? '') ? undefined : (hits.at(at, 'country') ?? hits.at(at, 'nisba'))
    const named = hit === undefined ? country : 'iso' in hit.value ? hit.value.iso : hit.value.country.iso
    if (named !== country || ABROAD.has(bareStem(passage, at))) return true
  }
  return book.within(span).some(({ entity, form }) => {
    const each = book.get(entity)
    return (each?.kind === 'place' && form !== 'pronoun' && each.country !== country) || OF_MANY_LANDS.has(each?.class ?? '')
  })
}
