import { BrokenStream } from './byte-reader.ts'
import { decode } from './decode.ts'
import type { FoundArticle } from './found-article.ts'
import { parseHttpMessage, TooLarge, unpackBody } from './http-message.ts'
import { hasArabic } from './language.ts'
import { readPage } from './page.ts'
import type { Ingested, ProblemCode } from './problem.ts'
import { readWarcRecords, type WarcRecord } from './warc-records.ts'

/** A page of more bytes is passed over: memory stays bounded whatever an archive holds. */
const LARGEST = 8 * 1024 * 1024

/**
 * The articles of an unpacked WARC, as they come: Common Crawl's news archives, one's own crawls. Pages that were answered with 200 are read,
 * and plain text that was taken from pages (WET); requests, metadata and repeated visits are passed over in silence.
 */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Ingested<FoundArticle>> {
  let last = 0
  try {
    for await (const record of readWarcRecords(bytes, isWanted, LARGEST)) {
      last = record.number
      const found = readWarcRecord(record, file)
      if (found) yield found
    }
  } catch (error) {
    if (!(error instanceof BrokenStream)) throw error
    yield { problem: { code: 'bad-archive', file, line: last + 1, detail: error.message } }
  }
}

function isWanted(fields: WarcRecord['fields']): boolean {
  const [type, contentType = ''] = [fields.get('warc-type'), fields.get('content-type')]
  return type === 'response' ? /^application\/http/i.test(contentType) : type === 'conversion' && /^text\/plain/i.test(contentType)
}

function readWarcRecord({ fields, block, number }: WarcRecord, file: string): Ingested<FoundArticle> | undefined {
  const address = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '') || file
  const fail = (code: ProblemCode) => ({ problem: { code, file, line: number, detail: address.slice(0, 300) } })
  if (!block) return fail('too-large')
  const mediaType = fields.get('warc-type') === 'response' ? 'text/html' : 'text/plain'
  const bytes = mediaType === 'text/plain' ? block : bodyOf(block)
  if (!bytes) return undefined
  if (typeof bytes === 'string') return fail(bytes)
  const text = decode(bytes)?.text
  if (text === undefined) return fail('not-text')
  const found = mediaType === 'text/plain' ? { id: address, text, url: address } : hasArabic(text) && readPage(text, address, address)
  if (found === false) return { problem: { code: 'not-arabic', file, line: number, detail: address.slice(0, 300) } }
  return found ? { value: { ...found, original: { bytes, mediaType, address } } } : fail('no-article')
}

/** The page of a response, unpacked; `undefined` where it holds none, a code where it cannot be had. */
function bodyOf(block: Uint8Array): Uint8Array | ProblemCode | undefined {
  const message = parseHttpMessage(block)
  if (message?.status !== 200 || !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(message.fields.get('content-type') ?? ''))
    return undefined
  try {
    return unpackBody(message.body, message.fields.get('content-encoding') ?? '', LARGEST)
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'not-text'
  }
}
