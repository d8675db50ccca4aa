import { parsePublished } from './day.ts'
import { decode } from './decode.ts'
import { readFeed } from './feed.ts'
import type { FoundArticle } from './found-article.ts'
import { fromFeed, readJsonDocument } from './json-document.ts'
import { type FileKind, MEDIA_TYPES } from './kinds.ts'
import { readMarkdown } from './markdown.ts'
import { isNewsml, readNewsml } from './newsml.ts'
import { readPage } from './page.ts'
import type { Ingested } from './problem.ts'
import { parseXml, XmlError } from './xml-tree.ts'

/** What is read as a whole, and what it is called. */
export interface WholeSource {
  /** The article's id where it brings none. */
  readonly name: string
  /** Where problems say it stands: a file, an address. */
  readonly place: string
  readonly kind?: FileKind | undefined
  /** Where a page was found on the web. */
  readonly address?: string | undefined
}

/** The articles of what is held whole: a page, a text, a feed, a JSON or NewsML-G2 document. */
export function readWhole(bytes: Uint8Array, { name, place, kind = 'text', address }: WholeSource): Ingested<FoundArticle>[] {
  if (kind === 'pdf') return [{ problem: { code: 'pdf', file: place } }]
  const text = decode(bytes)?.text
  if (text === undefined) return [{ problem: { code: 'not-text', file: place } }]
  if (text.trim() === '') return [{ problem: { code: 'nothing-inside', file: place } }]
  const original = { bytes, mediaType: MEDIA_TYPES[kind], address: address ?? place }
  return readText(text, kind, { name, place, address }).map((found) =>
    'problem' in found ? found : { value: { ...found.value, original } },
  )
}

function readText(text: string, kind: FileKind, { name, place, address }: WholeSource): Ingested<FoundArticle>[] {
  switch (kind) {
    case 'html': {
      const page = readPage(text, name, address)
      return [page ? { value: page } : { problem: { code: 'no-article', file: place } }]
    }
    case 'xml':
      return readXmlDocument(text, place)
    case 'json':
      return readJsonDocument(text, place)
    case 'markdown':
      return [{ value: fromMarkdown(text, name) }]
    default:
      return [{ value: { id: name, text } }]
  }
}

/** A feed or NewsML-G2. The whole is checked before any reader of feeds sees it. */
function readXmlDocument(text: string, place: string): Ingested<FoundArticle>[] {
  try {
    const root = parseXml(text)
    if (isNewsml(root)) return readNewsml(root, place)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    return [{ problem: { code: error.code, file: place, detail: error.message } }]
  }
  const feed = readFeed(text)
  return feed ? fromFeed(feed, place) : [{ problem: { code: 'bad-xml', file: place } }]
}

function fromMarkdown(markdown: string, id: string): FoundArticle {
  const { text, meta } = readMarkdown(markdown)
  const date = meta.get('published') ?? meta.get('date')
  return {
    id,
    text,
    title: meta.get('title'),
    outlet: meta.get('outlet'),
    byline: meta.get('byline') ?? meta.get('author'),
    url: meta.get('url'),
    published: date ? parsePublished(date, 'metadata') : undefined,
  }
}
