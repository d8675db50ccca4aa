import { extname } from 'node:path'

/** How what comes in is read. `json` is one JSON document: an article, a list of them, ninjs, a JSON feed; `xml` a feed or NewsML-G2. */
export type FileKind = 'text' | 'markdown' | 'html' | 'jsonl' | 'json' | 'xml' | 'warc' | 'pdf'

const ENDINGS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.xml': 'xml',
  '.rss': 'xml',
  '.atom': 'xml',
  '.rdf': 'xml',
  '.warc': 'warc',
  '.pdf': 'pdf',
}

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  jsonl: 'application/json',
  json: 'application/json',
  xml: 'application/xml',
  warc: 'application/warc',
  pdf: 'application/pdf',
}

/** What a file's name says it holds, packed (`.warc.gz`) or not; `undefined` for a name that says nothing. */
export function kindOfName(path: string): FileKind | undefined {
  const name = path.toLowerCase()
  return ENDINGS[extname(name.endsWith('.gz') ? name.slice(0, -3) : name)]
}

/** What the first bytes say: for standard input, and for what a server sends under a wrong name. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()
  if (head.startsWith('warc/1.')) return 'warc'
  if (head.startsWith('%pdf-')) return 'pdf'
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.includes('<body')) return 'html'
  if (/^<(?:\?xml|rss|feed|rdf:rdf|newsitem|newsmessage)/.test(head)) return head.includes('<html') ? 'html' : 'xml'
  return head.startsWith('{') || head.startsWith('[') ? 'jsonl' : undefined
}
