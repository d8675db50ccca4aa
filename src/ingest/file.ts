import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { parsePublished } from './day.ts'
import { decode } from './decode.ts'
import type { FoundArticle } from './found-article.ts'
import { cutLines } from './lines.ts'
import { readMarkdown } from './markdown.ts'
import { readPage } from './page.ts'
import type { Ingested } from './problem.ts'
import { readRecord } from './record.ts'

export type FileKind = 'text' | 'markdown' | 'html' | 'jsonl'

const KINDS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/** What a file's name says it holds; `undefined` for a name that says nothing. */
export function kindOfName(path: string): FileKind | undefined {
  return KINDS[extname(path).toLowerCase()]
}

/** What a text turns out to be that comes without a name. */
function kindOfText(text: string): FileKind {
  const head = text.slice(0, 1000).trimStart().toLowerCase()
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.includes('<body')) return 'html'
  return 'text'
}

/** The articles of one file, as they come: JSONL line by line, in no more memory than one line. */
export async function* readFileArticles(path: string): AsyncGenerator<Ingested<FoundArticle>> {
  yield* readArticles(createReadStream(path), path, kindOfName(path))
}

/**
 * The articles of a stream of bytes.
 *
 * @param name What problems and ids call it.
 * @param kind Where it is not known, the first bytes tell.
 */
export async function* readArticles(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  kind?: FileKind,
): AsyncGenerator<Ingested<FoundArticle>> {
  try {
    if (kind) yield* kind === 'jsonl' ? readRecords(bytes, name) : readWhole(bytes, name, kind)
    else yield* readUnnamed(bytes, name)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    yield { problem: { code: code === 'ENOENT' ? 'not-found' : 'unreadable', file: name, ...(code ? { detail: code } : {}) } }
  }
}

/** A stream whose first byte is `{` is JSONL and is never held whole; anything else is one article. */
async function* readUnnamed(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Ingested<FoundArticle>> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  const again = (async function* () {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value
  })()
  const isJsonl = !first.done && Buffer.from(first.value).toString('latin1', 0, 20).trimStart().startsWith('{')
  yield* isJsonl ? readRecords(again, name) : readWhole(again, name)
}

async function* readRecords(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Ingested<FoundArticle>> {
  for await (const line of cutLines(bytes)) {
    if (!line.bytes) {
      yield { problem: { code: 'long-line', file, line: line.number } }
      continue
    }
    const decoded = decode(line.bytes)
    if (!decoded) yield { problem: { code: 'not-text', file, line: line.number } }
    else if (decoded.text.trim() !== '') yield* readRecord(decoded.text, file, line.number)
  }
}

async function* readWhole(bytes: AsyncIterable<Uint8Array>, file: string, kind?: FileKind): AsyncGenerator<Ingested<FoundArticle>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  const decoded = decode(Buffer.concat(chunks))
  if (!decoded) yield { problem: { code: 'not-text', file } }
  else if (decoded.text.trim() === '') yield { problem: { code: 'nothing-inside', file } }
  else yield toFound(decoded.text, file, kind ?? kindOfText(decoded.text))
}

function toFound(text: string, file: string, kind: FileKind): Ingested<FoundArticle> {
  const id = basename(file)
  if (kind === 'html') {
    const page = readPage(text, id)
    return page ? { value: page } : { problem: { code: 'no-article', file } }
  }
  if (kind === 'text') return { value: { id, text } }
  const { text: plain, meta } = readMarkdown(text)
  const date = meta.get('published') ?? meta.get('date')
  return {
    value: {
      id,
      text: plain,
      title: meta.get('title'),
      outlet: meta.get('outlet'),
      url: meta.get('url'),
      published: date ? parsePublished(date, 'metadata') : undefined,
    },
  }
}
