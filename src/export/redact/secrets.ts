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
  /** What persons are called who are only described. */
  readonly descriptions: ReadonlySet<string>
}

/** What is secret in any text of an event. */
export type SharedSecrets = Omit<Secrets, 'spans' | 'open'>

/** A name's word shorter than this is a particle. */
const SHORTEST = 3

/** Find private persons and unnamed sources, by what was read in the article. A person who is only described – «الشاب» – has no name to keep. */
export function findSecrets({ text, reading }: Pick<SourcedArticle, 'text' | 'reading'>): Secrets {
  const { entities, mentions } = reading
  const named = new Set(mentions.flatMap(({ entity, form }) => (form === 'name' ? [entity] : [])))
  const secret = new Set(
    entities.flatMap((entity) => (entity.kind === 'anonymous' || (isPrivate(entity) && named.has(entity.id)) ? [entity.id] : [])),
  )
  const spans: Span[] = []
  const open: Span[] = []
  const words = new Set<string>()
  for (const { entity, form, start, end, role } of mentions) {
    if (!secret.has(entity)) open.push({ start, end })
    else if (form !== 'pronoun') spans.push({ start, end }, ...(role ? [role] : []))
    if (form === 'name' && secret.has(entity)) for (const word of wordsOf(text.slice(start, end))) words.add(word)
  }
  const sources = sourceSpans(reading, secret)
  const phrases = sources.map(({ start, end }) => text.slice(start, end)).filter((phrase) => phrase.includes(' '))
  const people = entities.filter(({ kind }) => kind === 'person')
  return {
    spans: [...spans, ...sources],
    open,
    words,
    phrases: new Set(phrases),
    publicNames: namesOf(people.filter((person) => !isPrivate(person))),
    descriptions: namesOf(people.filter((person) => isPrivate(person) && !named.has(person.id))),
  }
}

const namesOf = (people: readonly Entity[]) => new Set(people.flatMap(({ name, canonical }) => [name, ...(canonical ? [canonical] : [])]))

function wordsOf(name: string): string[] {
  return tokenise(normalise(name)).flatMap(({ form, kind }) => (kind === 'word' && form.length >= SHORTEST ? [form] : []))
}

/** What the text says of its unnamed sources: who they are, how near, and why they are not named. */
function sourceSpans({ events, quotes }: ArticleReading, secret: ReadonlySet<EntityId>): Span[] {
  const chains = [
    ...events.flatMap(({ chain, otherVoices }) => [chain, ...otherVoices.map((voice) => voice.chain)]),
    ...quotes.map(({ chain }) => chain),
  ]
  const isUnnamed = ({ identity, source }: Attribution) => identity !== 'named' || secret.has(source)
  return chains.flat().flatMap((link) => {
    if (!isUnnamed(link)) return []
    return [link.mention, link.nearness, link.anonymityReason].flatMap((span) => (span ? [{ start: span.start, end: span.end }] : []))
  })
}

/** The secrets of all articles that tell one event: what one keeps, another must not tell. */
export function joinSecrets(all: readonly Secrets[]): SharedSecrets {
  const union = (pick: (secrets: Secrets) => ReadonlySet<string>) => new Set(all.flatMap((secrets) => [...pick(secrets)]))
  return {
    words: union(({ words }) => words),
    phrases: union(({ phrases }) => phrases),
    publicNames: union(({ publicNames }) => publicNames),
    descriptions: union(({ descriptions }) => descriptions),
  }
}
