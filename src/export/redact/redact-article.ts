import type { Entity } from '../../reading/types.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { SourcedArticle } from '../types.ts'
import { isPrivate } from './is-private.ts'
import { maskText, maskWords } from './mask.ts'
import { findSecrets, type Secrets } from './secrets.ts'

/** An article without its unnamed sources' descriptions and its private persons. Offsets stay. */
export function redactArticle(
  article: SourcedArticle,
  own: Secrets = findSecrets(article),
  all: Pick<Secrets, 'words' | 'phrases'> = own,
): SourcedArticle {
  const { url, ...rest } = article
  const text = maskText(article.text, own, all)
  const at = article.text.indexOf(article.title)
  return {
    ...rest,
    ...(url === undefined || tells(url, all.words, article.reading.entities) ? {} : { url }),
    title: at < 0 ? maskWords(article.title, all) : text.slice(at, at + article.title.length),
    text,
    reading: { ...article.reading, entities: article.reading.entities.map((entity) => redactEntity(entity)) },
  }
}

function redactEntity(entity: Entity): Entity {
  if (entity.kind !== 'anonymous' && !isPrivate(entity)) return entity
  return { id: entity.id, kind: entity.kind, name: '' }
}

/** Some addresses spell the headline out. One that holds a private name, in Arabic or Latin letters, is left out. */
function tells(url: string, words: ReadonlySet<string>, entities: readonly Entity[]): boolean {
  const latin = entities.filter(isPrivate).flatMap(({ english = '' }) => english.toLowerCase().split(/[^a-z]+/))
  const parts = foldSpelling(decode(url))
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
  return parts.some((part) => words.has(part) || (part.length >= SHORTEST && latin.includes(part)))
}

const SHORTEST = 3

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // Not percent-encoded UTF-8: the address is looked at as it stands.
    return url
  }
}
