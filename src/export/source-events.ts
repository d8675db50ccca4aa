import type { Published } from '../reading/types.ts'
import type { RecordedEvent } from '../record/types.ts'
import type { ArticleReading, SourcedArticle, SourcedEvent } from './types.ts'

/** An article as a store keeps it: `null` where nothing is known. */
export interface KeptArticle {
  readonly key: string
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string
  readonly published_from: string | null
  readonly published_to: string | null
  readonly published_basis: string | null
  readonly text: string
  readonly reading: ArticleReading
}

/** So many articles are kept at hand: the events of one day mostly stand in the same ones. */
const AT_HAND = 200

/**
 * Bring each event together with the articles that tell it. An article that is no longer there is left out; its report stays.
 *
 * @param find An article by its key.
 */
export async function* sourceEvents(
  events: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>,
  find: (key: string) => Promise<KeptArticle | undefined>,
): AsyncGenerator<SourcedEvent> {
  const atHand = new Map<string, SourcedArticle>()
  const bring = async (key: string) => {
    const kept = atHand.get(key)
    if (kept) return kept
    const found = await find(key)
    if (!found) return undefined
    const article = toSourcedArticle(found)
    const [oldest] = atHand.keys()
    if (atHand.size >= AT_HAND && oldest !== undefined) atHand.delete(oldest)
    atHand.set(key, article)
    return article
  }
  for await (const event of events) {
    if (event.rejected) continue
    const articles = new Map<string, SourcedArticle>()
    for (const { article: key } of event.reports) {
      const article = articles.has(key) ? undefined : await bring(key)
      if (article) articles.set(key, article)
    }
    yield { event, articles }
  }
}

export function toSourcedArticle(kept: KeptArticle): SourcedArticle {
  const { key, outlet, url, title, published_from: from, published_to: to, published_basis: basis, text, reading } = kept
  const published = from === null ? undefined : { from, to: to ?? from, basis: (basis ?? 'given') as Published['basis'] }
  return {
    key,
    ...(outlet === null ? {} : { outlet }),
    ...(url === null ? {} : { url }),
    title,
    ...(published ? { published } : {}),
    text,
    reading,
  }
}
