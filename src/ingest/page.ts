import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parsePublished } from './day.ts'
import type { FoundArticle } from './found-article.ts'

/** Elements whose end is the end of a line. */
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, tr, section, article, header, br'

/** What is used of a page's tree; linkedom's own types want the whole of the DOM's. */
interface Page {
  querySelector(selector: string): Found | null
  querySelectorAll(selector: string): Iterable<Found>
}
interface Found {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  append(text: string): void
}

/** The article of a web page, without its menus and adverts; `undefined` where it holds none. */
export function readPage(html: string, id: string): FoundArticle | undefined {
  const document = parse(html)
  const about = {
    published: dateOf(document),
    outlet: meta(document, 'og:site_name') ?? meta(document, 'application-name'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url'),
    title: meta(document, 'og:title') ?? document.querySelector('h1')?.textContent?.trim(),
  }
  const article = new Readability(document as never, { charThreshold: 200 }).parse()
  const text = article?.content ? toLines(article.content) : ''
  if (text === '') return undefined
  return { id, ...about, title: about.title || (article?.title ?? undefined), text }
}

function parse(html: string): Page {
  return parseHTML(html).document as unknown as Page
}

function meta(document: Page, name: string): string | undefined {
  const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return found?.getAttribute('content')?.trim() || undefined
}

/** When the page says it was published, in any of the usual places. */
function dateOf(document: Page): FoundArticle['published'] {
  const written = [
    meta(document, 'article:published_time'),
    meta(document, 'og:published_time'),
    meta(document, 'date'),
    meta(document, 'publishdate'),
    meta(document, 'DC.date.issued'),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    /"datePublished"\s{0,9}:\s{0,9}"([^"]{10,40})"/.exec(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )?.[1],
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
  for (const date of written) {
    const published = date ? parsePublished(date, 'metadata') : undefined
    if (published) return published
  }
  return undefined
}

/** The text of the kept part, one paragraph a line. */
function toLines(html: string): string {
  const document = parse(`<!doctype html><html><body>${html}</body></html>`)
  for (const block of document.querySelectorAll(BLOCKS)) block.append('\n')
  const lines = (document.querySelector('body')?.textContent ?? '').split('\n').map((line) => line.replace(/[\t ]{1,1000}/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
