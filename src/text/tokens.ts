import type { Normalised } from './normalise.ts'
import type { Span } from './span.ts'

export type TokenKind = 'word' | 'number' | 'mark' | 'break' | 'address'

/** A word, a number, a mark or a line break: where it stands, and the folded form that lexicons are keyed by. */
export interface Token extends Span {
  readonly form: string
  readonly kind: TokenKind
  /** No blank stands between this token and the one before it. */
  readonly glued: boolean
}

const DIGIT = 1
const LETTER = 2
const BLANK = 3
const BREAK = 4

function classify(code: number): number {
  if (code === 0x0a) return BREAK
  if (code === 0x20 || code === 0x5f || code < 0x20) return BLANK
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if (code >= 0x61 && code <= 0x7a) return LETTER
  if (code >= 0x0620 && code <= 0x06ff) return code === 0x06d4 ? 0 : LETTER
  if (code >= 0x00c0 && code <= 0x05ff) return code === 0x00d7 || code === 0x00f7 ? 0 : LETTER
  return code >= 0x0700 && code < 0x2000 ? LETTER : 0
}

/** Between two digits these belong to the number: «1,200», «3.5». */
const isSeparator = (code: number) => code === 0x2c || code === 0x2e

/**
 * Cut a normalised text into tokens, with spans in the text as given.
 *
 * Letters and digits never share a token («الـ17» is «ال» and «17»); an underscore separates as a blank does; web addresses are one
 * token each, so that their letters are never words.
 */
export function tokenise(normalised: Normalised): Token[] {
  const { form, toSource } = normalised
  const tokens: Token[] = []
  let at = 0
  let glued = false
  while (at < form.length) {
    const kind = classify(form.charCodeAt(at))
    if (kind === BLANK) {
      at++
      glued = false
      continue
    }
    const end = endOfToken(form, at, kind)
    const address = kind === LETTER && endOfAddress(form, at, end)
    const to = address || end
    const source = toSource(at, to)
    // One sign may hold several words («ﷺ»): the first has it, and none stands twice in the text.
    const start = Math.max(source.start, tokens.at(-1)?.end ?? 0)
    if (start < source.end)
      tokens.push({ start, end: source.end, form: form.slice(at, to), kind: address ? 'address' : kindOf(kind), glued })
    glued = kind !== BREAK
    at = to
  }
  return tokens
}

function kindOf(kind: number): TokenKind {
  return kind === LETTER ? 'word' : kind === DIGIT ? 'number' : kind === BREAK ? 'break' : 'mark'
}

function endOfToken(form: string, start: number, kind: number): number {
  let end = start + 1
  if (kind !== LETTER && kind !== DIGIT) return end
  while (end < form.length) {
    const code = form.charCodeAt(end)
    const continues = classify(code) === kind || (kind === DIGIT && isSeparator(code) && classify(form.charCodeAt(end + 1)) === DIGIT)
    if (!continues) break
    end++
  }
  return end
}

/** The end of «https://…» or «www.…» that starts here, or 0. */
function endOfAddress(form: string, start: number, end: number): number {
  const isAddress = form.startsWith('http', start) ? form.startsWith('://', end) : form.startsWith('www.', start) && end === start + 3
  if (!isAddress) return 0
  let to = end
  while (to < form.length && form.charCodeAt(to) > 0x20 && form.charCodeAt(to) < 0x7f) to++
  return to
}
