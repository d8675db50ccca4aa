import type { Attribution, Entity, EntityId, Span } from '../../reading/types.ts'
import { normalise } from '../../text/normalise.ts'
import { tokenise } from '../../text/tokens.ts'
import type { ArticleReading, SourcedArticle } from '../types.ts'
import { isPrivate } from './is-private.ts'

/** What must not be told of one article. */
export interface Secrets {
  /** Where it stands in the text. */
  readonly spans: readonly Span[]
  /** Where names stand that may be told: a word in them is no secret there. */
  readonly open: readonly Span[]
  /** Words of the names of private persons, folded. */
  readonly words: ReadonlySet<string>
  /** Descriptions of unnamed sources, as written. */
  readonly phrases: ReadonlySet<string>
  /** Names of persons that may be told, as the record writes them. */
  readonly publicNames: ReadonlySet<string>
}

/** A name's word shorter than this is a particle. */
const SHORTEST = 3

/** Find private persons and unnamed sources, by what was read in the article. */
export function findSecrets({ text, reading }: Pick<SourcedArticle, 'text' | 'reading'>): Secrets {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const spans: Span[] = []
  const open: Span[] = []
  const words = new Set<string>()
  const phrases = new Set<string>()
  for (const { entity: id, form, start, end, role } of reading.mentions) {
    const entity = entities.get(id)
    if (!entity || !isSecret(entity)) {
      open.push({ start, end })
      continue
    }
    if (form === 'pronoun') continue
    spans.push({ start, end }, ...(role ? [role] : []))
    if (form === 'name') for (const word of wordsOf(text.slice(start, end))) words.add(word)
  }
  for (const entity of reading.entities) if (isPrivate(entity)) for (const word of wordsOf(entity.name)) words.add(word)
  for (const span of sourceSpans(reading, entities)) {
    spans.push(span)
    const phrase = text.slice(span.start, span.end)
    if (phrase.includes(' ')) phrases.add(phrase)
  }
  const people = reading.entities.filter((entity) => entity.kind === 'person' && !isPrivate(entity))
  return {
    spans,
    open,
    words,
    phrases,
    publicNames: new Set(people.flatMap(({ name, canonical }) => [name, ...(canonical ? [canonical] : [])])),
  }
}

const isSecret = (entity: Entity) => entity.kind === 'anonymous' || isPrivate(entity)

function wordsOf(name: string): string[] {
  return tokenise(normalise(name)).flatMap(({ form, kind }) => (kind === 'word' && form.length >= SHORTEST ? [form] : []))
}

/** What the text says of its unnamed sources: who they are, how near, and why they are not named. */
function sourceSpans({ events, quotes }: ArticleReading, entities: ReadonlyMap<EntityId, Entity>): Span[] {
  const chains = [
    ...events.flatMap(({ chain, otherVoices }) => [chain, ...otherVoices.map((voice) => voice.chain)]),
    ...quotes.map(({ chain }) => chain),
  ]
  const isUnnamed = ({ identity, source }: Attribution) => {
    const entity = entities.get(source)
    return identity !== 'named' || (entity !== undefined && isSecret(entity))
  }
  return chains.flat().flatMap((link) => {
    if (!isUnnamed(link)) return []
    return [link.mention, link.nearness, link.anonymityReason].flatMap((span) => (span ? [{ start: span.start, end: span.end }] : []))
  })
}

/** The secrets of all articles that tell one event: what one keeps, another must not tell. */
export function joinSecrets(all: readonly Secrets[]): Pick<Secrets, 'words' | 'phrases' | 'publicNames'> {
  const union = (pick: (secrets: Secrets) => ReadonlySet<string>) => new Set(all.flatMap((secrets) => [...pick(secrets)]))
  return {
    words: union(({ words }) => words),
    phrases: union(({ phrases }) => phrases),
    publicNames: union(({ publicNames }) => publicNames),
  }
}
