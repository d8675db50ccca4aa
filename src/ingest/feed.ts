import { createHash } from 'node:crypto'
import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith'
import { parsePublished } from './day.ts'
import { toItems, type WrittenItem } from './feed-items.ts'
import type { FoundArticle } from './found-article.ts'
import { toLine, toLines } from './html-lines.ts'

/** A feed that has more is read to here. */
const MOST_ITEMS = 5000

/** One item of a feed, whatever the feed is written in. */
export interface FeedItem {
  /** What the feed calls it; it does not change when the item does. */
  readonly id: string
  /** Changes when the item does. */
  readonly fingerprint: string
  /** The feed gives the text itself, not only its first lines. */
  readonly isWhole: boolean
  readonly article: FoundArticle
}

export interface Feed {
  readonly title: string | undefined
  readonly items: readonly FeedItem[]
}

/**
 * The items of an RSS, RDF, Atom or JSON feed.
 *
 * @param address Where it was found: links in it may be relative.
 * @returns `undefined` where the text is no feed, or a broken one.
 */
export function readFeed(text: string, address?: string): Feed | undefined {
  const parsed = parse(text)
  if (!parsed) return undefined
  const { title, items } = toItems(parsed)
  const outlet = title ? toLine(title) : undefined
  return { title: outlet, items: items.slice(0, MOST_ITEMS).flatMap((item) => toFeedItem(item, outlet, address)) }
}

function parse(text: string): ReturnType<typeof parseFeed> | undefined {
  try {
    return parseFeed(text)
  } catch (error) {
    if (error instanceof ParseError || error instanceof DetectError || error instanceof MalformedError) return undefined
    throw error
  }
}

/** An item without an address and without a name cannot be told from the others, and one without any words has nothing to read. */
function toFeedItem(item: WrittenItem, outlet: string | undefined, address: string | undefined): FeedItem[] {
  const { title = '', summary = '', content = '', byline, date } = item
  const url = item.url ? (URL.parse(item.url.trim(), address)?.href ?? undefined) : undefined
  const id = item.id?.trim() || url
  const text = toLines(content) || toLines(summary)
  if (!id || (text === '' && !url)) return []
  const hash = createHash('sha256').update(JSON.stringify([title, summary, content, item.updated ?? date ?? '']))
  const article = {
    id,
    title: toLine(title),
    text,
    outlet,
    url,
    byline: byline?.trim() || undefined,
    published: date ? parsePublished(date, 'feed') : undefined,
  }
  return [{ id, fingerprint: hash.digest('hex').slice(0, 16), isWhole: content.trim() !== '', article }]
}
