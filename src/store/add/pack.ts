import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading } from '../../reading/types.ts'
import type { Sketch, Telling } from '../../record/index.ts'
import { OUTDATED, StoreError } from '../store-error.ts'

/**
 * The form in which readings, tellings and sketches are kept. Counted up when one of their types loses a part, or gains one that is always there:
 * what is of another form is passed over until it is read again, never taken for what it is not.
 */
export const FORM = 4

/** A reading as it is kept: without what follows from the text. */
export type KeptReading = Omit<Reading, 'article' | 'tokens' | 'sentences'>

/** Level 1 is half as slow as the best and nearly as small. */
const LEVEL = 1

type OfForm<Value> = Value & { readonly form?: number }

/** A reading as bytes: JSON, deflated. It is four fifths of what an article takes, and is only ever asked for whole. */
export function packReading({ article, tokens, sentences, ...kept }: Reading): Uint8Array {
  return pack(kept)
}

/** @throws {StoreError} where an older Isnad kept it in another form. */
export function unpackReading(bytes: Uint8Array): KeptReading {
  const reading = unpack<KeptReading>(bytes)
  if (!reading) throw new StoreError(OUTDATED)
  return reading
}

/** A telling as bytes; its excerpt has a column of its own. */
export function packTelling({ excerpt, ...rest }: Telling): Uint8Array {
  return pack(rest)
}

/** @returns undefined where it is kept in another form. */
export function unpackTelling({ telling, excerpt }: { readonly telling: Uint8Array; readonly excerpt: string }): Telling | undefined {
  const rest = unpack<Omit<Telling, 'excerpt'>>(telling)
  return rest && { ...rest, excerpt }
}

export function packSketch(sketch: Sketch): string {
  return JSON.stringify({ form: FORM, ...sketch })
}

/** @returns undefined where it is kept in another form. */
export function unpackSketch(kept: string): Sketch | undefined {
  return ofThisForm(JSON.parse(kept) as OfForm<Sketch>)
}

function pack(value: object): Uint8Array {
  return deflateRawSync(JSON.stringify({ form: FORM, ...value }), { level: LEVEL })
}

function unpack<Value>(bytes: Uint8Array): Value | undefined {
  return ofThisForm(JSON.parse(inflateRawSync(bytes).toString('utf8')) as OfForm<Value>)
}

function ofThisForm<Value>({ form, ...value }: OfForm<Value>): Value | undefined {
  return form === FORM ? (value as Value) : undefined
}
