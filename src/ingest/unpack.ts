import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** So many bytes tell what a stream is. */
const LOOKED_AT = 1024

/** A stream whose first bytes have been looked at. */
export interface Unpacked {
  readonly first: Uint8Array
  /** All of it, the first bytes too. */
  readonly all: AsyncIterable<Uint8Array>
}

/** Take gzip away where the first bytes are gzip's, in one member or many, as it flows. */
export async function unpack(bytes: AsyncIterable<Uint8Array>): Promise<Unpacked> {
  const { first, all } = await peek(bytes)
  if (first[0] !== 0x1f || first[1] !== 0x8b) return { first, all }
  // What goes wrong on either side comes out of the unpacked stream.
  return peek(pipeline(Readable.from(all), createGunzip(), () => {}))
}

async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Unpacked> {
  const iterator = bytes[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array()
  let next = await iterator.next()
  for (; !next.done; next = await iterator.next()) {
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value])
    if (first.length >= LOOKED_AT) break
  }
  const all = (async function* () {
    try {
      if (first.length > 0) yield first
      if (next.done) return
      for (let each = await iterator.next(); !each.done; each = await iterator.next()) yield each.value
    } finally {
      await iterator.return?.()
    }
  })()
  return { first, all }
}
