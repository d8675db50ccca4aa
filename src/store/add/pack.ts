import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading } from '../../reading/types.ts'
import type { Telling } from '../../record/index.ts'

/** A reading as it is kept: without what follows from the text. */
export type KeptReading = Omit<Reading, 'article' | 'tokens' | 'sentences'>

/** Level 1 is half as slow as the best and nearly as small. */
const LEVEL = 1

/** A reading as bytes: JSON, deflated. It is four fifths of what an article takes, and is only ever asked for whole. */
export function packReading({ article, tokens, sentences, ...kept }: Reading): Uint8Array {
  return pack(kept)
}

export function unpackReading(bytes: Uint8Array): KeptReading {
  return unpack<KeptReading>(bytes)
}

/** A telling as bytes; its excerpt has a column of its own. */
export function packTelling({ excerpt, ...rest }: Telling): Uint8Array {
  return pack(rest)
}

export function unpackTelling({ telling, excerpt }: { readonly telling: Uint8Array; readonly excerpt: string }): Telling {
  return { ...unpack<Omit<Telling, 'excerpt'>>(telling), excerpt }
}

function pack(value: object): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL })
}

function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as Value
}
