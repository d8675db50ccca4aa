import type { parseFeed } from 'feedsmith'

/** An item as its feed writes it, HTML and all. */
export interface WrittenItem {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** The first lines, or what it is about. */
  readonly summary?: string | undefined
  /** The text itself, where the feed has it. */
  readonly content?: string | undefined
  readonly byline?: string | undefined
  readonly date?: string | undefined
  readonly updated?: string | undefined
}

interface Written {
  readonly title: string | undefined
  readonly items: readonly WrittenItem[]
}
type Parsed = ReturnType<typeof parseFeed>
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed']
type ItemOf<Format extends 'rss' | 'rdf' | 'json'> = NonNullable<FeedOf<Format>['items']>[number]
type Entry = NonNullable<FeedOf<'atom'>['entries']>[number]

/** The four kinds of feeds brought to one form. */
export function toItems(parsed: Parsed): Written {
  switch (parsed.format) {
    case 'rss':
      return { title: parsed.feed.title, items: (parsed.feed.items ?? []).map(fromRss) }
    case 'rdf':
      return { title: parsed.feed.title, items: (parsed.feed.items ?? []).map(fromRdf) }
    case 'atom':
      return { title: parsed.feed.title?.value, items: (parsed.feed.entries ?? []).map(fromAtom) }
    case 'json':
      return { title: parsed.feed.title, items: (parsed.feed.items ?? []).map(fromJson) }
  }
}

function fromRss(item: ItemOf<'rss'>): WrittenItem {
  const { guid, link, title, description, content, dc, authors, pubDate } = item
  return {
    id: guid?.value,
    url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title,
    summary: description,
    content: content?.encoded,
    byline: joinNames(dc?.creators) ?? joinNames(authors?.map(({ name }) => name)),
    date: stringOf(pubDate) ?? stringOf(dc?.dates?.[0]),
  }
}

function fromRdf({ rdf, link, title, description, content, dc }: ItemOf<'rdf'>): WrittenItem {
  const named = { id: rdf?.about, url: link, title, summary: description }
  return { ...named, content: content?.encoded, byline: joinNames(dc?.creators), date: stringOf(dc?.dates?.[0]) }
}

function fromAtom(entry: Entry): WrittenItem {
  const { id, links = [], title, summary, content, authors, published, updated } = entry
  return {
    id,
    url: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
    title: title?.value,
    summary: summary?.value,
    content: content?.value,
    byline: joinNames(authors?.map(({ name }) => name)),
    date: stringOf(published) ?? stringOf(updated),
    updated: stringOf(updated),
  }
}

function fromJson(item: ItemOf<'json'>): WrittenItem {
  const { id, url, title, summary, content_html, content_text, authors, date_published, date_modified } = item
  return {
    id,
    url,
    title: escapeText(title),
    summary: escapeText(summary),
    content: content_html ?? escapeText(content_text),
    byline: joinNames(authors?.map(({ name }) => name)),
    date: stringOf(date_published) ?? stringOf(date_modified),
    updated: stringOf(date_modified),
  }
}

function joinNames(names: readonly (string | undefined)[] | undefined): string | undefined {
  return names?.filter((name) => name !== undefined && name !== '').join('، ') || undefined
}

function stringOf(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined
}

/** Plain text as HTML that shows it. */
function escapeText(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
}
