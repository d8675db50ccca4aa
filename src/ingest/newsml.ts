import { parsePublished } from './day.ts'
import type { FoundArticle } from './found-article.ts'
import { toLine, toLines } from './html-lines.ts'
import type { Ingested } from './problem.ts'
import { elementsOf, findElements, textOf, type XmlElement } from './xml-tree.ts'

/** Elements of NITF and XHTML whose end is the end of a line. */
const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'hl1',
  'hl2',
  'block',
  'blockquote',
  'section',
  'dl',
  'dt',
  'dd',
])
const SILENT = new Set(['head', 'body.head', 'body.end', 'media', 'script', 'style', 'figure'])

/**
 * The text items of a NewsML-G2 document: one `newsItem`, or a message that holds many. Pictures, videos and packages are passed over.
 *
 * @param file Named in a problem.
 */
export function readNewsml(root: XmlElement, file: string): Ingested<FoundArticle>[] {
  const items = root.name === 'newsItem' ? [root] : findElements(root, 'newsItem')
  return items.filter(isText).map((item) => readItem(item, file))
}

export function isNewsml({ name }: XmlElement): boolean {
  return name === 'newsItem' || name === 'newsMessage' || name === 'packageItem'
}

function isText(item: XmlElement): boolean {
  const kind = first(item, 'itemMeta', 'itemClass')?.attributes.qcode
  return kind === undefined || kind.endsWith(':text') || kind.endsWith(':composite')
}

function readItem(item: XmlElement, file: string): Ingested<FoundArticle> {
  const id = item.attributes.guid ?? file
  const status = first(item, 'itemMeta', 'pubStatus')?.attributes.qcode
  if (status && !status.endsWith(':usable')) return { problem: { code: 'not-usable', file, detail: `${id}: ${status}` } }
  const text = bodyOf(item)
  if (text === '') return { problem: { code: 'no-article', file, detail: id } }
  const about = first(item, 'contentMeta')
  const meta = first(item, 'itemMeta')
  const provider = first(about, 'infoSource') ?? first(meta, 'provider')
  const dates = [first(meta, 'firstCreated'), first(about, 'contentCreated'), first(meta, 'versionCreated')]
  return {
    value: {
      id,
      title: lineOf(first(about, 'headline') ?? first(meta, 'title')),
      text,
      outlet: lineOf(first(provider, 'name')) ?? provider?.attributes.literal,
      byline: lineOf(first(about, 'by')),
      url: id,
      published: dates.flatMap((date) => (date ? (parsePublished(textOf(date), 'metadata') ?? []) : []))[0],
    },
  }
}

/** The text: NITF or XHTML in `inlineXML`, or HTML or plain text in `inlineData`. */
function bodyOf(item: XmlElement): string {
  const content = first(item, 'contentSet')
  const inline = first(content, 'inlineXML')
  if (inline) {
    const body = findElements(inline, 'body.content')[0] ?? findElements(inline, 'body')[0] ?? inline
    return tidy(linesOf(body))
  }
  const data = first(content, 'inlineData')
  if (!data) return ''
  return /html/.test(data.attributes.contenttype ?? '') ? toLines(textOf(data)) : tidy(textOf(data))
}

function linesOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ')
      if (SILENT.has(child.name)) return ''
      return BLOCKS.has(child.name) ? `\n${linesOf(child)}\n` : linesOf(child)
    })
    .join('')
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function first(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((inside, name) => inside && elementsOf(inside, name)[0], element)
}

function lineOf(element: XmlElement | undefined): string | undefined {
  return (element && toLine(textOf(element))) || undefined
}
