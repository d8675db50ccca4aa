import { ByToken } from '../by-token.ts'
import type { EntityBook } from '../mentions/entity-book.ts'
import { type Passage, tokenAt } from '../passage.ts'
import { isSpeech } from '../quotes/is-speech.ts'
import { findMarked, type Marked } from '../quotes/marked.ts'
import type { Mention, Sentence, TimeExpression } from '../types.ts'

/** What the rules of attribution look at, with the marked stretches by the token that opens them. */
export interface Ground {
  readonly passage: Passage
  readonly book: EntityBook
  readonly marked: readonly Marked[]
  /** The stretch that opens at a token, outermost first. */
  readonly openedAt: ByToken<Marked>
  readonly speech: ReadonlySet<Marked>
  /** The same in the order of the text. */
  readonly speeches: readonly Marked[]
  /** The longest mention that begins at each token, its role included. */
  readonly mentionFrom: readonly (Mention | undefined)[]
  /** Tokens of times. */
  readonly timed: Uint8Array
}

export function surveyGround(passage: Passage, book: EntityBook, times: readonly TimeExpression[]): Ground {
  const marked = findMarked(passage)
  const openedAt = new ByToken<Marked>(passage.tokens.length)
  const speech = new Set<Marked>()
  const mentionFrom = indexMentions(passage, book)
  for (const each of marked) {
    if (!openedAt.has(each.open)) openedAt.set(each.open, each)
    if (isSpeech(passage, each) && !isName(passage, mentionFrom, each)) speech.add(each)
  }
  return {
    passage,
    book,
    marked,
    openedAt,
    speech,
    speeches: marked.filter((each) => speech.has(each)),
    mentionFrom,
    timed: markTimes(passage, times),
  }
}

/** Where a mention begins and ends with its role. */
export function reachOf(mention: Mention): { readonly start: number; readonly end: number } {
  const { role } = mention
  return role ? { start: Math.min(mention.start, role.start), end: Math.max(mention.end, role.end) } : mention
}

/** «"المرصد السوري لحقوق الإنسان"»: marks round one name and nothing else. */
function isName({ tokens }: Passage, mentionFrom: readonly (Mention | undefined)[], { open, close }: Marked): boolean {
  const mention = mentionFrom[open + 1]
  return mention?.form === 'name' && reachOf(mention).end >= (tokens[close - 1]?.end ?? Infinity)
}

function indexMentions({ tokens }: Passage, book: EntityBook): (Mention | undefined)[] {
  const index: (Mention | undefined)[] = []
  for (const mention of book.mentions) {
    const { start, end } = reachOf(mention)
    const at = tokenAt(tokens, start)
    const known = index[at]
    if (!known || end > reachOf(known).end) index[at] = mention
  }
  return index
}

/** The stretches of speech that open in a sentence. Logarithmic, then linear in what is found. */
export function speechIn({ speeches }: Ground, { first, last }: Sentence): Marked[] {
  const found: Marked[] = []
  let index = firstSpeechFrom(speeches, first)
  for (let each = speeches[index]; each && each.open < last; each = speeches[++index]) found.push(each)
  return found
}

/** The mark that closes the speech in which a token stands, where it opened before; -1 where none is open. Logarithmic. */
export function endOfSpeechAround({ speeches }: Ground, at: number): number {
  const after = firstSpeechFrom(speeches, at)
  let end = -1
  for (const { close, closed } of speeches.slice(Math.max(0, after - DEEPEST), after)) if (closed && close > at) end = Math.max(end, close)
  return end
}

/** Of speeches in the order of their opening, the index of the first that opens at a token or after it. Logarithmic. */
function firstSpeechFrom(speeches: readonly Marked[], token: number): number {
  let low = 0
  let high = speeches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((speeches[middle]?.open ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** So many stretches that opened before may be nested in the one that holds a token. */
const DEEPEST = 6

function markTimes({ tokens }: Passage, times: readonly TimeExpression[]): Uint8Array {
  const timed = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end } of times) {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > start) at--
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    for (let token = at; token < tokens.length && (tokens[token]?.start ?? end) < end; token++) timed[token] = 1
  }
  return timed
}
