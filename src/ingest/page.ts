import { Readability } from '@mozilla/readability'
import type { FoundArticle } from './found-article.ts'
import { parsePage, toLine, toLines } from './html-lines.ts'
import { readPageData } from './page-data.ts'
import { isReasonable } from './page-size.ts'

/** Where a page's own text is shorter than this share of what its structured data hold, a script would have filled it. */
const FILLED = 0.5

/**
 * The article of a web page, without its menus and adverts.
 *
 * @param address Where the page was found, where it is known.
 * @returns `undefined` where the page holds none.
 */
export function readPage(html: string, id: string, address?: string): FoundArticle | undefined {
  if (!isReasonable(html)) return undefined
  const page = parsePage(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const { text: structured = '', title, ...about } = readPageData(page, address)
  const article = parseArticle(page)
  const shown = article?.content ? toLines(article.content) : ''
  const whole = toLines(structured)
  const text = shown.length >= FILLED * whole.length ? shown : whole
  if (text === '') return undefined
  return { id, ...about, title: title ? toLine(title) : (article?.title ?? undefined), text }
}

/** Readability answers some broken trees by throwing: such a page shows no article. */
function parseArticle(page: unknown): ReturnType<Readability['parse']> {
  try {
    return new Readability(page as never, { charThreshold: 200 }).parse()
  } catch {
    return null
  }
}
