import type { Passage } from '../../reading/passage.ts'
import { readPassage } from '../../reading/read.ts'
import type { Reading } from '../../reading/types.ts'
import { blockKeys, copyKeys, type Sketch, type Telling, toSketch, toTellings } from '../../record/index.ts'
import { keyOf } from '../../record/telling/entity-key.ts'
import type { Article } from '../../text/article.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { Original } from '../intake/originals.ts'
import type { PersonRow } from '../schema.ts'
import { searchWords } from '../search/search-words.ts'
import { hashText, keepable, keyOfArticle } from './article-key.ts'
import { wideHash } from './wide-hash.ts'

/** An article read and made ready for the store, before anything of the store is known. */
export interface Entry {
  readonly key: string
  readonly article: Article
  readonly title: string
  readonly textHash: string
  readonly reading: Reading
  /** What read it, as `readerVersion` says. */
  readonly reader: string
  readonly sketch: Sketch
  readonly copyKeys: readonly number[]
  readonly tellings: readonly { readonly telling: Telling; readonly keys: readonly number[] }[]
  readonly people: readonly Omit<PersonRow, 'article'>[]
  /** The normalised words for the full-text index. */
  readonly words: string
  /** What it was taken from, to be kept beside it. */
  readonly original?: Original
}

/**
 * Reads articles for the store. Needs nothing of the store: it can run in a worker.
 *
 * @param cut As `createCutter` makes it.
 * @param reader What is kept beside each reading as what made it.
 */
export function createEntryReader(cut: (article: Article) => Passage, reader = ''): (article: Article) => Entry {
  return (given) => {
    const key = keyOfArticle(given)
    const article = toKeepable(given)
    const passage = cut(article)
    const reading = readPassage(passage)
    const sketch = toSketch(reading, key)
    return {
      key,
      article,
      title: titleOf(reading),
      textHash: hashText(article.text),
      reading,
      reader,
      sketch,
      copyKeys: copyKeys(sketch),
      tellings: toTellings(reading, key).map((telling) => ({ telling, keys: keysOfTelling(telling) })),
      people: peopleOf(reading),
      words: searchWords(passage)
        .map(({ form }) => form)
        .join(' '),
    }
  }
}

function toKeepable(article: Article): Article {
  const { id, text, outlet, url } = article
  return {
    ...article,
    id: keepable(id),
    text: keepable(text),
    ...(outlet ? { outlet: keepable(outlet) } : {}),
    ...(url ? { url: keepable(url) } : {}),
  }
}

function titleOf({ article, parts, sentences }: Reading): string {
  const span = parts.find(({ part }) => part === 'headline') ?? sentences[0]
  return span ? article.text.slice(span.start, span.end).slice(0, 300) : ''
}

/** The numbers a telling is found under by those that may tell the same event. */
export function keysOfTelling(telling: Telling): number[] {
  return [...new Set(blockKeys(telling).map(wideHash))]
}

function peopleOf({ entities, mentions }: Reading): Omit<PersonRow, 'article'>[] {
  const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity))
  return entities.flatMap((entity) => {
    const key = entity.kind === 'person' && keyOf(entity, named.has(entity.id))
    if (!key) return []
    const { name, canonical = name, english = null, country = null, role = null } = entity
    return [{ key, name: canonical, english, folded: foldNames(canonical, name, english), country, role }]
  })
}

/** What a name is looked up by: all its spellings, folded. */
export function foldNames(...names: readonly (string | null | undefined)[]): string {
  return [...new Set(names.flatMap((name) => (name ? [foldSpelling(name)] : [])))].join(' | ')
}
