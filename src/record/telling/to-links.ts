import { wordsOfSource } from '../../reading/attribution/sources/words-of-source.ts'
import type { Attribution, Chain, Entity } from '../../reading/types.ts'
import type { SourceLink } from '../types.ts'
import { toKnown } from './entity-key.ts'

/** What links are made from: the text, who is in it, and which of them it names. */
export interface LinkGround {
  readonly text: string
  readonly entities: ReadonlyMap<string, Entity>
  /** Ids of those that are named somewhere, not only described. */
  readonly named: ReadonlySet<string>
}

/** A chain as the record keeps it. An unnamed source has the words of its text, and no key. */
export function toLinks(chain: Chain, ground: LinkGround): SourceLink[] {
  return chain.map((link) => toLink(link, ground))
}

function toLink(link: Attribution, { text, entities, named }: LinkGround): SourceLink {
  const entity = entities.get(link.source)
  const { identity, kind: source, stance } = link
  if (!entity || identity !== 'named') {
    const country = entity?.country
    const words = wordsOfSource(text, link, entity)
    return { kind: entity?.kind ?? 'words', name: words, ...(country ? { country } : {}), identity, source, stance }
  }
  return { ...toKnown(entity, named.has(entity.id)), identity, source, stance }
}
