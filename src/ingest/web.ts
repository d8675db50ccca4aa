import type { Article } from '../text/article.ts'
import { admit } from './admit.ts'
import { decode } from './decode.ts'
import { type FeedItem, readFeed } from './feed.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { type FoundArticle, toArticle } from './found-article.ts'
import { type FileKind, kindOfBytes } from './kinds.ts'
import type { Ingested } from './problem.ts'
import { readWhole } from './whole.ts'

const KINDS: Readonly<Record<string, FileKind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/rss+xml': 'xml',
  'application/atom+xml': 'xml',
  'application/rdf+xml': 'xml',
  'application/feed+json': 'json',
  'application/pdf': 'pdf',
}

/** The articles of an address on the web: a page, or a feed with the pages of its items. */
export async function* readAddress(fetcher: Fetcher, address: string): AsyncGenerator<Ingested<FoundArticle>> {
  const outcome = await fetcher.get(address)
  if (outcome.kind === 'failed') yield { problem: outcome.problem }
  if (outcome.kind !== 'fetched') return
  const { items } = feedOf(outcome.value) ?? {}
  if (!items) yield* readFetched(outcome.value)
  else for (const item of items) yield (await takeItem(fetcher, item, outcome.value)).found
}

/** The feed in what was fetched; `undefined` where it is none. */
export function feedOf({ bytes, address, mediaType }: Fetched): ReturnType<typeof readFeed> {
  const kind = kindOf(bytes, mediaType)
  if (kind !== 'xml' && kind !== 'json') return undefined
  const text = decode(bytes)?.text
  // A document type is refused by whoever reads it as a document; here it makes it no feed.
  return text === undefined || /<!DOCTYPE/i.test(text.slice(0, 4000)) ? undefined : readFeed(text, address)
}

/** An item of a feed as an article, and whether asking again can make it better. */
export interface TakenItem {
  readonly found: Ingested<FoundArticle>
  readonly isDone: boolean
}

/** The article of an item: what the feed holds where that is the whole of it, or else its page. What the page does not say, the feed may. */
export async function takeItem(fetcher: Fetcher, { article, isWhole, id }: FeedItem, feed: Fetched): Promise<TakenItem> {
  const original = { bytes: feed.bytes, mediaType: feed.mediaType || 'application/xml', address: feed.address }
  if (isWhole || article.url === undefined) {
    const found: Ingested<FoundArticle> =
      article.text === '' ? { problem: { code: 'no-text', file: feed.address, detail: id } } : { value: { ...article, original } }
    return { found: admit(found, feed.address), isDone: true }
  }
  const outcome = await fetcher.get(article.url)
  if (outcome.kind === 'failed') return { found: { problem: outcome.problem }, isDone: !outcome.isPassing }
  if (outcome.kind === 'unchanged') return { found: { problem: { code: 'http-status', file: article.url, detail: '304' } }, isDone: true }
  const [found = { problem: { code: 'no-article', file: article.url } } as const] = readFetched(outcome.value)
  if ('problem' in found) return { found, isDone: true }
  const { title, byline, published, outlet } = article
  const page = found.value
  const value = {
    ...page,
    title: page.title || title,
    outlet: page.outlet ?? outlet,
    byline: page.byline ?? byline,
    published: page.published && page.published.basis !== 'address' ? page.published : (published ?? page.published),
  }
  return { found: { value }, isDone: true }
}

/** The one article of a page that was fetched, its text fixed. A feed is none: it is followed. */
export function openPage(fetched: Fetched): Ingested<Article> {
  if (feedOf(fetched)) return { problem: { code: 'no-article', file: fetched.address, detail: 'it is a feed: isnad watch follows it' } }
  const [found = { problem: { code: 'no-article', file: fetched.address } } as const] = readFetched(fetched)
  return 'problem' in found ? found : { value: toArticle({ ...found.value, url: fetched.address }, {}) }
}

function readFetched({ bytes, address, mediaType }: Fetched): Ingested<FoundArticle>[] {
  return readWhole(bytes, { name: address, place: address, kind: kindOf(bytes, mediaType), address }).map((found) => admit(found, address))
}

/** What the server says it is, unless the first bytes say that it is not. */
function kindOf(bytes: Uint8Array, mediaType: string): FileKind | undefined {
  const seen = kindOfBytes(bytes)
  const said = KINDS[mediaType]
  if (seen === 'pdf' || seen === 'xml') return seen
  return said ?? (seen === 'jsonl' || /[/+]json$/.test(mediaType) ? 'json' : (seen ?? (/[/+]xml$/.test(mediaType) ? 'xml' : undefined)))
}
