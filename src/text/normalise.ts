import { foldCode, foldToOne, NONE, SEVERAL } from './fold.ts'
import type { Span } from './span.ts'

/** A text as it is looked up, and the way back to the text as given. */
export interface Normalised {
  readonly form: string
  /** The source span behind a span of `form`. Decoration after the last letter (tashkeel) belongs to it. */
  toSource(start: number, end: number): Span
}

/**
 * Fold a text's spelling and keep an exact map of offsets.
 *
 * @param source Any string at all. Offsets are in UTF-16 code units.
 *
 * @example
 * const { form, toSource } = normalise('القَاهِرة')
 * form // 'القاهره'
 * toSource(0, 7) // { start: 0, end: 9 }
 */
export function normalise(source: string): Normalised {
  const room = roomFor(source)
  const starts = new Uint32Array(room)
  const codes = new Uint16Array(room)
  let at = 0
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    const to = foldToOne(code)
    if (to === NONE) continue
    if (to !== SEVERAL) {
      codes[at] = to
      starts[at++] = index
      continue
    }
    const letters = lettersOf(code)
    for (let letter = 0; letter < letters.length; letter++) {
      codes[at] = letters.charCodeAt(letter)
      starts[at++] = index
    }
  }
  return { form: toText(codes.subarray(0, at)), toSource: sourceSpans(source, starts, at) }
}

/** Signs that are read as several letters are among the presentation forms. */
const SIGNS = /[\ufb50-\ufdff\ufe70-\ufefc]/g

/** No more code units than a text can be read as. */
function roomFor(source: string): number {
  let room = source.length
  for (const [sign] of source.matchAll(SIGNS)) room += lettersOf(sign.charCodeAt(0)).length
  return room
}

function lettersOf(code: number): string {
  const letters = foldCode(code)
  return typeof letters === 'string' ? letters : ''
}

const PIECE = 8192

function toText(codes: Uint16Array): string {
  let text = ''
  for (let at = 0; at < codes.length; at += PIECE) text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + PIECE))
  return text
}

function sourceSpans(source: string, starts: Uint32Array, length: number): (start: number, end: number) => Span {
  const startOf = (index: number) => (index < length ? (starts[index] ?? source.length) : source.length)
  const endOf = (index: number) => {
    let next = index + 1
    while (next < length && starts[next] === starts[index]) next++
    const limit = startOf(next)
    let end = startOf(index) + 1
    while (end < limit && isCarried(source.charCodeAt(end))) end++
    return end
  }
  return (start, end) => {
    if (end <= start) return { start: startOf(start), end: startOf(start) }
    return { start: startOf(start), end: endOf(end - 1) }
  }
}

/** Marks that sit on the letter before them; a bidi control or a zero-width space does not. */
function isCarried(code: number): boolean {
  return (code >= 0x064b && code <= 0x065f) || code === 0x0670 || code === 0x0640 || (code >= 0x06d6 && code <= 0x06ed)
}

/** How many code units at the start of a word are read as they stand: all of them in most words. */
function lengthKept(word: string): number {
  let kept = 0
  while (kept < word.length && foldToOne(word.charCodeAt(kept)) === word.charCodeAt(kept)) kept++
  return kept
}

/** The folded form alone, for lexicon keys. */
export function foldSpelling(word: string): string {
  const kept = lengthKept(word)
  if (kept === word.length) return word
  let form = word.slice(0, kept)
  for (let index = kept; index < word.length; index++) {
    const to = foldCode(word.charCodeAt(index))
    if (to !== undefined) form += typeof to === 'number' ? String.fromCharCode(to) : to
  }
  return form
}
