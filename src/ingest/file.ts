import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { admit } from './admit.ts'
import { decode } from './decode.ts'
import type { FoundArticle } from './found-article.ts'
import { type FileKind, kindOfBytes, kindOfName } from './kinds.ts'
import { cutLines } from './lines.ts'
import type { Ingested } from './problem.ts'
import { readRecord } from './record.ts'
import { unpack } from './unpack.ts'
import { readWarc } from './warc.ts'
import { readWhole } from './whole.ts'

/** A file that is one article, one feed or one document is not read beyond this. */
const LARGEST = 64 * 1024 * 1024

/** The articles of one file, as they come: JSONL line by line, archives record by record, in no more memory than one of them. */
export async function* readFileArticles(path: string): AsyncGenerator<Ingested<FoundArticle>> {
  yield* readArticles(createReadStream(path), path, kindOfName(path))
}

/**
 * The articles of a stream of bytes, packed with gzip or not.
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
    const { first, all } = await unpack(bytes)
    yield* readKind(all, name, kind ?? kindOfBytes(first))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    yield { problem: { code: code === 'ENOENT' ? 'not-found' : /^Z_/.test(code) ? 'bad-archive' : 'unreadable', file: name, detail: code } }
  }
}

async function* readKind(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  kind: FileKind | undefined,
): AsyncGenerator<Ingested<FoundArticle>> {
  if (kind === 'jsonl') yield* readLines(bytes, name)
  else if (kind === 'warc') for await (const found of readWarc(bytes, name)) yield admit(found, name)
  else {
    const whole = await readAll(bytes)
    if (!whole) yield { problem: { code: 'too-large', file: name } }
    else for (const found of readWhole(whole, { name: basename(name), place: name, kind })) yield admit(found, name)
  }
}

async function* readLines(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Ingested<FoundArticle>> {
  for await (const line of cutLines(bytes)) {
    if (!line.bytes) {
      yield { problem: { code: 'long-line', file, line: line.number } }
      continue
    }
    const decoded = decode(line.bytes)
    if (!decoded) yield { problem: { code: 'not-text', file, line: line.number } }
    else if (decoded.text.trim() !== '') {
      const original = { bytes: line.bytes, mediaType: 'application/json', address: file }
      for (const found of readRecord(decoded.text, file, line.number)) {
        yield admit('problem' in found ? found : { value: { ...found.value, original } }, file, line.number)
      }
    }
  }
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > LARGEST) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
