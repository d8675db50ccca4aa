import { parquetReadObjects } from 'hyparquet'
import {
  type ArticleFormat,
  type EventFormat,
  type ExportFormat,
  type ExportOptions,
  redactArticle,
  type SourcedEvent,
} from '../src/export/index.ts'
import { articlesOf } from './exported-record.ts'

/** An export as one string. @throws where the format writes bytes: see `bytesOf`. */
export async function textOf(format: EventFormat, events: readonly SourcedEvent[], options: ExportOptions): Promise<string> {
  let text = ''
  for await (const chunk of format.write(events, options)) {
    if (typeof chunk !== 'string') throw new Error(`${format.name} writes bytes`)
    text += chunk
  }
  return text
}

/** An export as bytes. */
export async function bytesOf(format: EventFormat, events: readonly SourcedEvent[], options: ExportOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of format.write(events, options)) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** The rows of a Parquet file, as a reader that others wrote sees them. */
export async function readParquet(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return parquetReadObjects({ file, rowGroups: undefined } as Parameters<typeof parquetReadObjects>[0])
}

/** All that a person could read in an export: its text, its cells, its files, what is percent-encoded as well. */
export async function legible(
  format: ExportFormat,
  events: readonly SourcedEvent[],
  options: ExportOptions,
  redacted: boolean,
): Promise<string> {
  const written = await (format.of === 'articles' ? filesOf(format, events, options, redacted) : writtenOf(format, events, options))
  return `${written}\n${written.replace(/(?:%[0-9A-F]{2})+/gi, (encoded) => decodeURIComponent(encoded))}`
}

async function filesOf(format: ArticleFormat, events: readonly SourcedEvent[], options: ExportOptions, redacted: boolean): Promise<string> {
  const articles = articlesOf(events).map((article) => (redacted ? redactArticle(article) : article))
  return articles.flatMap((article) => format.files(article, options).map(({ name, content }) => `${name}\n${content}`)).join('\n')
}

async function writtenOf(format: EventFormat, events: readonly SourcedEvent[], options: ExportOptions): Promise<string> {
  const bytes = await bytesOf(format, events, options)
  if (format.name !== 'parquet') return new TextDecoder().decode(bytes).replaceAll('\r\n ', '')
  return JSON.stringify(await readParquet(bytes))
}
