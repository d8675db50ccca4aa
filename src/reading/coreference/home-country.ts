import { bitsOf } from '../../lexicon/entries.ts'
import type { EntityBook } from '../mentions/entity-book.ts'
import type { Passage } from '../passage.ts'
import { placesAt } from '../places/place-at.ts'
import type { Entity } from '../types.ts'

/** Offices of a state, which an article about its own country names without the country: «وزير الصحة». */
const OF_STATE = new Set([
  'head-of-state',
  'government',
  'military',
  'police',
  'security',
  'judicial',
  'legislative',
  'local',
  'royal',
  'spokesperson',
  'diplomatic',
])
/** Callings that say nothing of where somebody is from. */
const ABROAD = new Set(['un', 'diplomatic', 'relation', 'sport', 'culture', 'business'])
/** Where an article names its country this many times as often as any other, whoever has a role in it is of it; and this many times, anybody named. */
const LEAD_OF_ROLES = 3
const LEAD_OF_NAMES = 6
/** The country must be named at least this often, and this many times as often as any other. */
const FEWEST = 2
const LEAD = 2

/**
 * The country an article is about: the one that its countries, nationalities and places name twice as often as any other. An official whose
 * office names no country and no body of several countries is taken to be of that country.
 */
export function giveHomeCountry(passage: Passage, book: EntityBook): void {
  const home = homeOf(passage)
  if (!home) return
  for (const entity of book.entities) {
    if (entity.kind !== 'person' || entity.country !== undefined) continue
    if (isOfHome(entity, home.lead) && !isOfSeveral(passage, book, entity.id)) book.amend(entity.id, { country: home.country })
  }
}

function isOfHome({ role, class: kind = '', canonical }: Entity, lead: number): boolean {
  if (kind === 'diplomatic' && role !== undefined && POSTED.test(role)) return false
  if (canonical !== undefined || ABROAD.has(kind)) return role !== undefined && OF_STATE.has(kind)
  if (role === undefined) return lead >= LEAD_OF_NAMES
  return OF_STATE.has(kind) || lead >= LEAD_OF_ROLES
}

/** «السفير لدى المملكة المتحدة»: where somebody is sent. */
const POSTED = / (?:لدى|في|إلى) /

const OF_COUNTRY = bitsOf('country', 'nisba', 'place')

function homeOf(passage: Passage): { readonly country: string; readonly lead: number } | undefined {
  const { tokens, hits } = passage
  const counts = new Map<string, number>()
  for (let at = 0; at < tokens.length; at++) {
    if (!hits.mayBegin(at, OF_COUNTRY)) continue
    const hit = hits.at(at, 'country') ?? hits.at(at, 'nisba') ?? placesAt(passage, at, tokens.length)[0]
    if (!hit || hit.pronoun) continue
    const iso = hit.table === 'country' ? hit.value.iso : hit.table === 'nisba' ? hit.value.country.iso : hit.value.country
    at = hit.last
    counts.set(iso, (counts.get(iso) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one)
  if (!first || first[1] < FEWEST || first[1] < LEAD * (second?.[1] ?? 0)) return undefined
  return { country: first[0], lead: first[1] / (second?.[1] ?? 0.5) }
}

/** «مبعوث الأمم المتحدة», «المتحدث باسم الحلف», «مراسل رويترز»: the role names a body of several countries, or whoever is sent from afar. */
function isOfSeveral({ article }: Passage, book: EntityBook, id: string): boolean {
  return book
    .mentionsOf(id)
    .some(
      ({ role }) =>
        role !== undefined &&
        /أمم|دولي|عالمي|أوروبي|اتحاد|جامعة|منظمة|حلف|الناتو|أطلسي|تحالف|صليب|مراسل|رويترز/.test(article.text.slice(role.start, role.end)),
    )
}
