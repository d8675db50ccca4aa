import type { Hit } from '../../../lexicon/finder.ts'
import type { RoleClass } from '../../../lexicon/tables/roles.ts'
import type { Search } from '../search.ts'

/** Offices that rule over others, by their English, and classes of offices that nobody holds beside them. */
const OTHERS: ReadonlyMap<string, ReadonlySet<RoleClass>> = new Map([
  ...['king', 'sultan', 'emperor'].map(
    (ruler) => [ruler, new Set<RoleClass>(['government', 'diplomatic', 'judicial', 'military', 'media'])] as const,
  ),
  ['president', new Set<RoleClass>(['government', 'diplomatic', 'judicial', 'legislative', 'media', 'culture', 'sport'])],
  ['minister', new Set<RoleClass>(['media', 'culture', 'sport'])],
  ['judge', new Set<RoleClass>(['media', 'culture', 'activist', 'suspect', 'business'])],
])

/**
 * «أقال الملك وزير الداخلية سامي العلمي», «حبس القاضي الصحفي سامي العلمي»: right behind a verb a bare office is who does it, and the next one another's; so it is
 * where «في الرباط» stands between.
 */
export function isDoneBy({ passage: { words } }: Search, one: Hit<'role'>, other: Hit<'role'>): boolean {
  const next = words[one.last + 1]
  if (other.first > one.last + 1 && next?.tag !== 'preposition' && !next?.preposition) return false
  if (words[one.first - 1]?.tag !== 'verb' || !one.before.definite || one.value.number !== 'singular') return false
  return OTHERS.get(one.value.role.english)?.has(other.value.role.class) === true
}

/** «أفرج القاضي عن الصحفي», «تخلى الرئيس عن قائد الجيش»: an office is of a body or a matter, and of nobody who has one himself. */
export function isSomebody({ passage: { hits } }: Search, at: number): boolean {
  const role = hits.at(at, 'role')
  return role !== undefined && role.value.number === 'singular'
}
