import type { Published } from '../text/article.ts'
import { dayInAddress, parsePublished } from './day.ts'
import type { FoundArticle } from './found-article.ts'
import type { Page } from './html-lines.ts'
import { findNewsArticle, nameIn, type StructuredArticle, stringIn } from './structured-data.ts'

/** What a page says of the article it holds, beside its text. */
export type PageData = Pick<FoundArticle, 'title' | 'outlet' | 'byline' | 'url' | 'published'> & {
  /** The text as the structured data give it, for pages that a script fills. */
  readonly text?: string | undefined
}

/**
 * What the page says of itself in its head: structured data (JSON-LD), OpenGraph, `meta`, microdata.
 *
 * @param address Where the page was found; a date can stand in it.
 */
export function readPageData(page: Page, address?: string): PageData {
  const article = findNewsArticle(page)
  const url = canonicalOf(page, address)
  return {
    title: meta(page, 'og:title') ?? stringIn(article, 'headline') ?? page.querySelector('h1')?.textContent?.trim(),
    outlet: meta(page, 'og:site_name') ?? nameIn(article, 'publisher') ?? meta(page, 'application-name'),
    byline: nameIn(article, 'author') ?? meta(page, 'author') ?? attribute(page, '[itemprop="author"] [itemprop="name"]', 'content'),
    url,
    published: publishedOf(page, article, url ?? address),
    text: stringIn(article, 'articleBody'),
  }
}

/** The address a page gives itself; one that is not http(s) is none. */
function canonicalOf(page: Page, address: string | undefined): string | undefined {
  const written = attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url')
  if (!written) return address
  const url = URL.parse(written, address)
  return url && /^https?:$/.test(url.protocol) ? url.href : address
}

function publishedOf(page: Page, article: StructuredArticle | undefined, address: string | undefined): Published | undefined {
  const written: [string | undefined, Published['basis']][] = [
    [stringIn(article, 'datePublished'), 'json-ld'],
    [meta(page, 'article:published_time') ?? meta(page, 'og:published_time'), 'opengraph'],
    ...['date', 'publishdate', 'pubdate', 'DC.date.issued', 'dcterms.created', 'parsely-pub-date'].map(
      (name): [string | undefined, 'metadata'] => [meta(page, name), 'metadata'],
    ),
    [attribute(page, '[itemprop="datePublished"]', 'content'), 'metadata'],
    [attribute(page, '[itemprop="datePublished"]', 'datetime'), 'metadata'],
    [attribute(page, 'time[datetime]', 'datetime'), 'metadata'],
    [address && dayInAddress(address), 'address'],
  ]
  for (const [date, basis] of written) {
    const published = date ? parsePublished(date, basis) : undefined
    if (published) return published
  }
  return undefined
}

function meta(page: Page, name: string): string | undefined {
  return attribute(page, `meta[property="${name}"], meta[name="${name}"]`, 'content')
}

function attribute(page: Page, selector: string, name: string): string | undefined {
  return page.querySelector(selector)?.getAttribute(name)?.trim() || undefined
}
