import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading } from '../../reading/types.ts'
import type { Telling } from '../../record/index.ts'

/** A reading as it is kept: without what follows from the text. */
export type KeptReading = Omit<Reading, 'article' | 'tokens' | 'sentences'>

/** Level 1 is half as slow as the best and nearly as small. */
const LEVEL = 1

/** A reading as bytes: JSON, deflated. It is four fifths of what an article takes, and is only ever asked for whole. */
export function packReading({ article, tokens, sentences, ...kept }: Reading): Uint8Array {
  return deflateRawSync(JSON.stringify(kept), { level: LEVEL })
}

export function unpackReading(bytes: Uint8Array): KeptReading {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as KeptReading
}

/** A telling as JSON; its excerpt has a column of its own. */
export function packTelling({ excerpt, ...rest }: Telling): string {
  return JSON.stringify(rest)
}

export function unpackTelling({ telling, excerpt }: { readonly telling: string; readonly excerpt: string }): Telling {
  return { ...(JSON.parse(telling) as Omit<Telling, 'excerpt'>), excerpt }
}
