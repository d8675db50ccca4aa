import type { Reading } from '../../reading/types.ts'
import type { Token } from '../../text/tokens.ts'
import { keyOf, nameWords } from '../telling/entity-key.ts'
import type { ArticleKey, EntityKey } from '../types.ts'

/** Bins of a sketch: a power of two, so that the top bits of a hash choose one. */
export const BINS = 64
const BIN_SHIFT = 26
/** Words that are hashed together. */
const SHINGLE = 4
/** A sentence with fewer words may be the same by chance. */
const LONG_SENTENCE = 10

/** What of an article is needed to tell whether another is its copy. */
export interface Sketch {
  readonly article: ArticleKey
  readonly outlet?: string
  readonly published?: string
  readonly words: number
  /** The least hash of each bin (one-permutation MinHash); -1 for an empty bin. */
  readonly bins: readonly number[]
  /** Its long sentences: a hash, and how many words it has. */
  readonly sentences: readonly (readonly [hash: number, words: number])[]
  /** Agencies that sign it: dateline, byline, closing brackets. */
  readonly agencies: readonly { readonly key: EntityKey; readonly name: string; readonly english?: string }[]
}

/**
 * Sketch an article: near-duplicates have near-equal bins, a piece of wire copy the same long sentences. Linear in the text.
 */
export function toSketch(reading: Reading, article: ArticleKey): Sketch {
  const { tokens } = reading
  const hashes: number[] = []
  for (const token of tokens) if (token.kind === 'word' || token.kind === 'number') hashes.push(hashOf(token.form))
  const { outlet } = reading.article
  const published = reading.published?.from
  return {
    article,
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    words: hashes.length,
    bins: toBins(hashes),
    sentences: toSentences(reading),
    agencies: findSignatures(reading),
  }
}

/** FNV-1a, 32 bits, unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function toBins(words: readonly number[]): number[] {
  const bins = new Array<number>(BINS).fill(-1)
  for (let index = 0; index + SHINGLE <= words.length; index++) {
    let hash = 0
    for (let next = index; next < index + SHINGLE; next++) hash = Math.imul(hash, 31) + (words[next] ?? 0)
    const mixed = mix(hash >>> 0)
    const bin = mixed >>> BIN_SHIFT
    const known = bins[bin] ?? -1
    if (known < 0 || mixed < known) bins[bin] = mixed
  }
  return bins
}

function toSentences({ sentences, tokens }: Reading): [number, number][] {
  const found = new Map<number, number>()
  let at = 0
  for (const { start, end } of sentences) {
    let hash = 0
    let words = 0
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    for (; at < tokens.length && (tokens[at]?.end ?? 0) <= end; at++) {
      if (!isWord(tokens[at])) continue
      hash = Math.imul(hash, 31) + hashOf(tokens[at]?.form ?? '')
      words++
    }
    if (words >= LONG_SENTENCE) found.set(mix(hash >>> 0), words)
  }
  return [...found]
}

const isWord = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number'

const SIGNED_PARTS = new Set(['dateline', 'byline', 'signature'])

/** Agencies named where an article is signed, and the outlet itself where it is one. */
function findSignatures({ article, parts, mentions, entities }: Reading): Sketch['agencies'] {
  const signed = parts.filter(({ part }) => SIGNED_PARTS.has(part))
  const found = new Map<EntityKey, { key: EntityKey; name: string; english?: string }>()
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const mention of mentions) {
    const entity = byId.get(mention.entity)
    if (entity?.kind !== 'agency') continue
    const signs =
      signed.some(({ start, end }) => start <= mention.start && mention.end <= end) ||
      standsInBrackets(article.text, mention.start, mention.end)
    const key = signs && keyOf(entity, true)
    if (key) found.set(key, toAgency(key, entity))
  }
  const outlet = nameWords(article.outlet ?? '').join(' ')
  for (const entity of entities) {
    const key = entity.kind === 'agency' && keyOf(entity, true)
    const names = [entity.name, entity.canonical ?? '', entity.english ?? ''].map((name) => nameWords(name).join(' '))
    if (key && outlet !== '' && names.includes(outlet)) found.set(key, toAgency(key, entity))
  }
  return [...found.values()]
}

const toAgency = (key: EntityKey, { canonical, name, english }: Reading['entities'][number]): Sketch['agencies'][number] => ({
  key,
  name: canonical ?? name,
  ...(english ? { english } : {}),
})

/** «(أ ف ب)» at the end of a line. */
function standsInBrackets(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 3).replace(/^\s/, '')
  return (
    text
      .slice(start - 2, start)
      .trimEnd()
      .endsWith('(') &&
    after.startsWith(')') &&
    (after.length < 3 ? true : /^\)[.\s]/.test(after))
  )
}
