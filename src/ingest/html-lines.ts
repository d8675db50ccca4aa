import { parseHTML } from 'linkedom'
import { isReasonable } from './page-size.ts'

/** Elements whose end is the end of a line. */
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, tr, section, article, header, br, hl2'
/** What is in a page and is not read. */
const SILENT = 'script, style, template, noscript, iframe, svg'

/** What is used of a page's tree; linkedom's own types want the whole of the DOM's. */
export interface Page {
  querySelector(selector: string): Found | null
  querySelectorAll(selector: string): Iterable<Found>
}
export interface Found {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  append(text: string): void
  remove(): void
}

/** A page as a tree. Scripts are not run. */
export function parsePage(html: string): Page {
  return parseHTML(html).document as unknown as Page
}

/** The text of a piece of HTML, one paragraph a line; nothing where it cannot be taken apart in reasonable time. */
export function toLines(html: string): string {
  if (!isReasonable(html)) return ''
  const document = parsePage(`<!doctype html><html><body>${html}</body></html>`)
  for (const silent of document.querySelectorAll(SILENT)) silent.remove()
  for (const block of document.querySelectorAll(BLOCKS)) block.append('\n')
  const lines = (document.querySelector('body')?.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/[\t\r\u00a0 ]{1,1000}/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}

/** The text of a title or a name that may hold marks: «خبر &lt;b&gt;عاجل&lt;/b&gt;». */
export function toLine(html: string): string {
  return /[<&]/.test(html) ? toLines(html).replaceAll('\n', ' ') : html.replace(/\s{1,1000}/g, ' ').trim()
}
