import type { Numerals } from '../../lexicon/gather/numerals.ts'
import type { Prefix } from '../../lexicon/gather/prefixed.ts'
import type { TimeWord, TimeWords } from '../../lexicon/gather/times.ts'
import type { Cue, TimeSense } from '../../lexicon/tables/times.ts'
import type { Token } from '../../text/tokens.ts'
import { type ReadNumber, readNumber } from '../numbers/read-number.ts'
import { readOrdinal } from '../numbers/read-ordinal.ts'

type SenseOf<Kind extends TimeSense['kind']> = Extract<TimeSense, { kind: Kind }>

/** A word or phrase of time met at a token. */
export interface Met<Kind extends TimeSense['kind'] = TimeSense['kind']> {
  readonly sense: SenseOf<Kind>
  readonly before: Prefix
  readonly last: number
}

const NOTHING: readonly Met[] = []

/** Tokens with their words of time looked up once. */
export class TimeText {
  readonly tokens: readonly Token[]
  readonly #numerals: Numerals
  readonly #met: (readonly Met[] | undefined)[] = []

  constructor(tokens: readonly Token[], words: TimeWords, numerals: Numerals) {
    this.tokens = tokens
    this.#numerals = numerals
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]
      const known = token && token.kind === 'word' ? words.get(token.form) : undefined
      if (known) this.#met[index] = meet(tokens, index, known)
    }
  }

  /** All words of time that begin at a token, the longest phrase first. */
  all(index: number): readonly Met[] {
    return this.#met[index] ?? NOTHING
  }

  /** The longest word of one kind that begins at a token. */
  at<Kind extends TimeSense['kind']>(index: number, kind: Kind): Met<Kind> | undefined {
    for (const met of this.all(index)) if (met.sense.kind === kind) return met as Met<Kind>
    return undefined
  }

  /** The longest cue of one sort that begins at a token. */
  cue(index: number, cue: Cue): Met<'cue'> | undefined {
    for (const met of this.all(index)) if (met.sense.kind === 'cue' && met.sense.cue === cue) return met as Met<'cue'>
    return undefined
  }

  /** The cue of one sort that ends right before a token: «في» before «2011». */
  cueBefore(index: number, cue: Cue): Met<'cue'> | undefined {
    for (let from = index - 1; from >= Math.max(0, index - 3); from--) {
      const met = this.cue(from, cue)
      if (met?.last === index - 1) return met
    }
    return undefined
  }

  number(index: number): ReadNumber | undefined {
    return readNumber(this.tokens, this.#numerals, index)
  }

  ordinal(index: number): ReadNumber | undefined {
    return readOrdinal(this.tokens, this.#numerals, index)
  }

  form(index: number): string {
    return this.tokens[index]?.form ?? ''
  }

  /** Whole digits of at most so many places. */
  digits(index: number, places: number): number | undefined {
    const token = this.tokens[index]
    if (token?.kind !== 'number' || token.form.length > places) return undefined
    const value = Number(token.form)
    return Number.isInteger(value) && !token.form.includes('.') && !token.form.includes(',') ? value : undefined
  }

  isGlued(index: number): boolean {
    return this.tokens[index]?.glued ?? false
  }
}

function meet(tokens: readonly Token[], index: number, known: readonly TimeWord[]): readonly Met[] {
  const found: Met[] = []
  for (const { sense, rest, before } of known) {
    if (rest.every((word, at) => tokens[index + 1 + at]?.form === word)) found.push({ sense, before, last: index + rest.length } as Met)
  }
  return found
}
