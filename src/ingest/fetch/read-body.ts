import { pipeline, type Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchError } from './fetch-error.ts'

/** How much one answer may hold. */
export interface BodyLimits {
  /** Of the body, unpacked, in bytes. */
  readonly bytes: number
  /** How many times larger than what came over the wire it may be. */
  readonly ratio: number
}

/** Small bodies may be packed as well as they like. */
const SMALL = 1024 * 1024

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/**
 * A body, unpacked; reading stops where a limit is passed.
 *
 * @param encoding Its `Content-Encoding`.
 * @throws {FetchError} `too-large`, `bad-encoding`
 */
export async function readBody(body: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase()
  const unpacker = name === '' || name === 'identity' ? undefined : UNPACKERS[name]
  if (!unpacker && name !== '' && name !== 'identity') throw new FetchError('bad-encoding', name.slice(0, 40))
  let packed = 0
  const counter = new Transform({
    transform(chunk: Uint8Array, _, done) {
      packed += chunk.length
      done(null, chunk)
    },
  })
  // What goes wrong in any of them comes out of the last, which is read.
  const stream = unpacker ? pipeline(body, counter, unpacker(), () => {}) : pipeline(body, counter, () => {})
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limits.bytes) throw new FetchError('too-large', `more than ${limits.bytes} bytes`)
      if (size > SMALL && size > limits.ratio * packed)
        throw new FetchError('too-large', `it unpacks to more than ${limits.ratio} times its size`)
      chunks.push(chunk)
    }
  } catch (error) {
    if (/^Z_|^ERR_.*BROTLI|^ERR__ERROR/.test((error as NodeJS.ErrnoException).code ?? '')) throw new FetchError('bad-encoding', name)
    throw error
  }
  return Buffer.concat(chunks)
}
