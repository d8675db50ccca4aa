/**
 * How fast articles are taken out of what they come in, without being read, and in how much memory: `node bench/ingest.ts [megabytes]`.
 *
 * The streams are made as they are read and never stand anywhere whole. Time is that of the processor, so that other work on the machine
 * does not count.
 */
import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { readArticles } from '../src/ingest/file.ts'
import type { FileKind } from '../src/ingest/kinds.ts'
import { loadArticles } from './articles.ts'

const MEGABYTES = Number(process.argv[2] ?? 100)
const { articles, from } = loadArticles()
const print = (line: string) => process.stdout.write(`${line}\n`)

/** What stands around the text of an article on the web: menus, scripts, lists of other articles. */
const MENU = `<nav><ul>${Array.from({ length: 80 }, (_, index) => `<li><a href="/section/${index}">قسم رقم ${index}</a></li>`).join('')}</ul></nav>`
const SCRIPT = `<script>${'window.dataLayer=window.dataLayer||[];'.repeat(400)}</script>`

function toPage(text: string): Buffer {
  const [title = '', ...paragraphs] = text.split('\n')
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
  return Buffer.from(
    `<!doctype html><html lang="ar"><head><title>${title}</title>${SCRIPT}</head><body>${MENU}<article><h1>${title}</h1>${body}</article>${MENU}</body></html>`,
  )
}

function toRecord(page: Buffer): Buffer {
  const block = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'), page])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${randomUUID()}>\r\nWARC-Target-URI: https://example.org/${randomUUID()}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

const lines = articles.map(({ id, text }) => Buffer.from(`${JSON.stringify({ id, text, published: '2025-07-29' })}\n`))
const records = articles.slice(0, 200).map(({ text }) => toRecord(toPage(text)))
const packed = records.map((record) => gzipSync(record))

/** Pieces again and again, until so many bytes have gone by. */
async function* flow(pieces: readonly Uint8Array[], bytes: number): AsyncGenerator<Uint8Array> {
  for (let sent = 0, at = 0; sent < bytes; at++) {
    const piece = pieces[at % pieces.length] ?? new Uint8Array()
    sent += piece.length
    yield piece
  }
}

async function measure(name: string, pieces: readonly Uint8Array[], kind: FileKind, megabytes: number): Promise<void> {
  const before = process.cpuUsage()
  let [count, problems, peak] = [0, 0, 0]
  for await (const found of readArticles(flow(pieces, megabytes * 1e6), name, kind)) {
    if ('problem' in found) problems++
    else count++
    if (count % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss())
  }
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  print(
    `${name.padEnd(10)} ${String(megabytes).padStart(5)} MB  ${String(count).padStart(7)} articles  ${(count / seconds).toFixed(0).padStart(6)} a second  ${(megabytes / seconds).toFixed(1).padStart(6)} MB/s  ${String(problems)} problems  peak memory ${(peak / 1e6).toFixed(0)} MB`,
  )
}

print(`Made of ${articles.length} ${from}:`)
await measure('jsonl', lines, 'jsonl', MEGABYTES)
await measure('warc', records, 'warc', MEGABYTES)
await measure('warc.gz', packed, 'warc', MEGABYTES / 8)
