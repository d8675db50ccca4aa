import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Coding = 'br' | 'gzip'

/** An answer as it leaves: its bytes, and in each coding once somebody asked for it. */
export interface PackedAnswer {
  readonly etag: string
  readonly type: string
  readonly plain: Buffer
  readonly packed: Map<Coding, Buffer>
}

/** Smaller than this, packing gains nothing. */
const SMALLEST = 1024
/** Four of eleven: a tenth larger than the best, and many times quicker. */
const QUALITY = 4

/** The bytes of an answer in a coding, packed once. @returns undefined where it is not worth it. */
export function packIn({ plain, packed }: PackedAnswer, coding: Coding): Buffer | undefined {
  if (plain.length < SMALLEST) return undefined
  const known = packed.get(coding)
  if (known) return known
  const bytes =
    coding === 'br'
      ? brotliCompressSync(plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
        })
      : gzipSync(plain, { level: 6 })
  packed.set(coding, bytes)
  return bytes
}

/** The better coding that is taken; `;q=0` is a refusal. */
export function codingOf(accepted: string | undefined): Coding | undefined {
  const taken = new Set<string>()
  for (const each of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', quality = ''] = each.split(';').map((part) => part.trim())
    if (!/^q=0(?:\.0*)?$/.test(quality)) taken.add(name)
  }
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : undefined
}
