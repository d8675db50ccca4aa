import type { Entity } from '../../reading/types.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { EntityKey, Known } from '../types.ts'

/**
 * What an entity is called across articles: the lexicon's own name where it knows it, else kind, full name and country. Nothing for anonymous
 * sources, descriptions and groups: «مصدر عسكري» of one article is never that of another.
 *
 * @param named The text gives it a name somewhere, not only a description.
 *
 * @example
 * keyOf({ id: 'e1', kind: 'country', name: 'سورية', country: 'SY' }, true) // 'country:SY'
 */
export function keyOf(entity: Entity, named: boolean): EntityKey | undefined {
  if (entity.kind === 'anonymous') return undefined
  if (entity.kind === 'country') return entity.country ? `country:${entity.country}` : undefined
  if (entity.place && entity.kind === 'place') return `place:${entity.place.id}`
  if (entity.canonical !== undefined && entity.kind !== 'group') return `${entity.kind}:${entity.canonical}${besideName(entity)}`
  if (!named || entity.kind === 'group') return undefined
  const words = nameWords(entity.name)
  return words.length > 1 ? `${entity.kind}:${words.join(' ')}${entity.country ? `/${entity.country}` : ''}` : undefined
}

/** Institutions share their names across countries («وزارة الخارجية»); people and places of the lexicon do not. */
function besideName(entity: Entity): string {
  return entity.kind === 'organisation' && entity.country ? `/${entity.country}` : ''
}

/** The words of a name as they are compared: folded, without the article, «بن» and «ابن» alike. */
export function nameWords(name: string): string[] {
  const words = foldSpelling(name).replaceAll('-', ' ').replaceAll('"', '').split(' ')
  return words.flatMap((word) => {
    const bare = word.startsWith('ال') && word.length > 4 ? word.slice(2) : word
    return bare === '' ? [] : bare === 'ابن' ? ['بن'] : [bare]
  })
}

/** An entity without its article. */
export function toKnown(entity: Entity, named: boolean): Known {
  const key = keyOf(entity, named)
  const { kind, english, country = entity.place?.country } = entity
  return {
    ...(key ? { key } : {}),
    kind,
    name: entity.canonical ?? entity.name,
    ...(english ? { english } : {}),
    ...(country ? { country } : {}),
  }
}
