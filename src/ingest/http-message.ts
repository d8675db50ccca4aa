import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { parseFields } from './warc-records.ts'

/** A response as it went over the wire. */
export interface HttpMessage {
  readonly status: number
  readonly fields: ReadonlyMap<string, string>
  /** Without its transfer encoding. */
  readonly body: Uint8Array
}

const HEAD_END = Buffer.from('\r\n\r\n')

/** A response that an archive holds; `undefined` where the bytes are none. */
export function parseHttpMessage(bytes: Uint8Array): HttpMessage | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.indexOf(HEAD_END)
  const [first = '', ...lines] = buffer.toString('latin1', 0, Math.max(end, 0)).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1]
  if (end < 0 || !status) return undefined
  const fields = parseFields(lines)
  const body = buffer.subarray(end + HEAD_END.length)
  return { status: Number(status), fields, body: /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joinChunks(body) : body }
}

/** A body in chunks; one that says so and is not is left as it is: archives take the chunks away and leave the field. */
function joinChunks(body: Buffer): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const written = end < 0 || end - at > 20 ? '' : body.toString('latin1', at, end)
    if (!/^[0-9a-f]{1,8}(?:;.*)?$/i.test(written)) return at === 0 ? body : Buffer.concat(chunks)
    const length = Number.parseInt(written, 16)
    if (length === 0) break
    chunks.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(chunks)
}

/** A body larger than it may be once unpacked. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/**
 * A body without its content encoding.
 *
 * @param largest In bytes; no more than this is ever unpacked.
 * @throws {TooLarge}
 * @throws {Error} where it is not packed as it says.
 */
export function unpackBody(body: Uint8Array, encoding: string, largest: number): Uint8Array {
  const options = { maxOutputLength: largest }
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body
      case 'deflate':
        return ((body[0] ?? 0) & 15) === 8 ? inflateSync(body, options) : inflateRawSync(body, options)
      case 'br':
        return brotliDecompressSync(body, options)
      default:
        return body
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooLarge()
    throw error
  }
}
