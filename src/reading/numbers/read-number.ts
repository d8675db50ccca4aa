import type { Numeral, Numerals } from '../../lexicon/gather/numerals.ts'
import type { Prefix } from '../../lexicon/gather/prefixed.ts'
import type { Token } from '../../text/tokens.ts'
import { multiply } from './multiply.ts'
import { readDigits } from './read-digits.ts'

/** A cardinal number that begins at a token. */
export interface ReadNumber {
  readonly value: number
  /** Its last token. */
  readonly last: number
  /** Its first token is in digits. */
  readonly digits: boolean
  /** What is attached to its first word; nothing where it is in digits. */
  readonly before: Prefix
}

const NOTHING: Prefix = { conjunction: false, preposition: '', definite: false }

/** What was read so far: finished thousands and millions, and the part below a thousand. */
interface State {
  total: number
  /** `undefined` where the last word was a scale. */
  part: number | undefined
  /** The next word must be worth less than this. */
  below: number
  /** The scale that closed last: what «ونصف» halves. */
  scale: number
  last: number
  /** How things stood when a scale closed last: where the next number turns out to have as great a scale, it is another one. */
  closed?: Omit<State, 'closed'>
}

/**
 * Read the cardinal number that begins at a token: digits, words in any gender and case, or both.
 *
 * Parts are worth less and less («ألفان وثلاثمئة وخمسة وعشرون»), save the unit before its ten («خمسة وعشرون»). A plural scale alone
 * («آلاف») is a vague figure and no number.
 *
 * @example
 * readNumber(tokens('خمسة وعشرين ألفا'), numerals, 0) // { value: 25000, last: 2, … }
 */
export function readNumber(tokens: readonly Token[], { cardinals }: Numerals, index: number): ReadNumber | undefined {
  const token = tokens[index]
  if (!token) return undefined
  const state: State = { total: 0, part: undefined, below: Number.POSITIVE_INFINITY, scale: 1, last: index }
  let before = NOTHING
  if (token.kind === 'number') {
    const grouped = readGroups(tokens, index)
    state.part = grouped.value
    state.last = grouped.last
    state.below = 1
  } else {
    const first = cardinals.get(token.form)
    if (!first || !begins(first, cardinals.get(tokens[index + 1]?.form ?? ''))) return undefined
    before = first
    if (first.class === 'fraction') return { value: first.value, last: index, digits: false, before }
    take(state, first, index, tokens, cardinals)
  }
  while (goOn(state, tokens, cardinals));
  const value = state.total + (state.part ?? 0)
  return { value, last: state.last, digits: token.kind === 'number', before }
}

/** «1 200», «12 000 000»: groups of three digits with one blank between them, as the French set them. */
function readGroups(tokens: readonly Token[], index: number): { value: number; last: number } {
  let digits = tokens[index]?.form ?? ''
  let last = index
  if (!/^[1-9]\d{0,2}$/.test(digits)) return { value: readDigits(digits), last }
  for (let at = index + 1; isGroup(tokens[at - 1], tokens[at]); at++) {
    digits += tokens[at]?.form
    last = at
  }
  return { value: Number(digits), last }
}

function isGroup(before: Token | undefined, token: Token | undefined): boolean {
  return before !== undefined && token?.kind === 'number' && token.start - before.end === 1 && !token.glued && /^\d{3}$/.test(token.form)
}

/** «أحد» only before «عشر», «آلاف» and «أرباع» never, «الاثنين» is a day unless a ten follows. */
function begins(numeral: Numeral & Prefix, next: (Numeral & Prefix) | undefined): boolean {
  if (numeral.class === 'scale-plural' || numeral.class === 'fraction-plural') return false
  if (numeral.class === 'teen') return next?.class === 'ten-unit' && !next.conjunction
  if (numeral.value === 2 && numeral.class === 'unit' && numeral.definite) return next?.class === 'ten' || next?.class === 'ten-unit'
  return true
}

/** Add one word to what was read. Its place was checked before. */
function take(state: State, numeral: Numeral, at: number, tokens: readonly Token[], cardinals: Numerals['cardinals']): void {
  const { value } = numeral
  state.last = at
  switch (numeral.class) {
    case 'unit':
    case 'teen': {
      const next = cardinals.get(tokens[at + 1]?.form ?? '')
      const isGlued = next !== undefined && !next.conjunction && !next.preposition
      if (isGlued && next.class === 'ten-unit' && value < 10 && value > 0 && !(next.definite && numeral.class === 'unit' && value < 3)) {
        state.part = (state.part ?? 0) + value + 10
        state.below = 1
        state.last = at + 1
      } else if (isGlued && next.class === 'hundred' && value >= 3 && value < 10) {
        state.part = value * 100
        state.below = 100
        state.last = at + 1
      } else if (isGlued && next.class === 'fraction-plural') {
        state.total += multiply(value, next.value)
        state.below = 0
        state.last = at + 1
      } else {
        state.part = (state.part ?? 0) + value
        state.below = 10
      }
      return
    }
    case 'ten-unit':
    case 'whole-teen':
    case 'ten':
      state.part = (state.part ?? 0) + value
      state.below = 1
      return
    case 'hundred':
    case 'hundreds':
      state.part = (state.part ?? 0) + value
      state.below = 100
      return
    case 'scale':
    case 'scale-plural':
      state.total += multiply(state.part ?? 1, value)
      close(state, value, at)
      return
    default: {
      if (numeral.class === 'scale-or-dual' && opensLesser(tokens, at + 1, value, cardinals)) {
        state.total += value
        close(state, value, at)
        return
      }
      const isDual = numeral.class === 'scale-dual' || numeral.class === 'scale-or-dual'
      const scale = numeral.class === 'scale-dual' ? value / 2 : value
      state.total += isDual ? scale * 2 : value
      state.part = undefined
      state.below = isDual ? scale : 0
      state.scale = isDual ? scale : 1
      if (isDual) state.closed = { total: state.total, part: undefined, below: scale, scale, last: at }
    }
  }
}

/** «مليونا و200 ألف», «ألفا وخمسمئة» are one of them: a dual keeps its nun before «و». */
function opensLesser(tokens: readonly Token[], at: number, scale: number, cardinals: Numerals['cardinals']): boolean {
  const token = tokens[at]
  if (token?.form === 'و') return tokens[at + 1]?.kind === 'number' && readDigits(tokens[at + 1]?.form ?? '') < scale
  const next = token?.kind === 'word' ? cardinals.get(token.form) : undefined
  return next?.conjunction === true && next.preposition === '' && next.value < scale
}

/** Read one more word where it belongs to the number. */
function goOn(state: State, tokens: readonly Token[], cardinals: Numerals['cardinals']): boolean {
  let at = state.last + 1
  let joined = false
  if (tokens[at]?.form === 'و' && tokens[at]?.kind === 'word') {
    joined = true
    at++
  }
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'number') return joined && takeDigits(state, token.form, at)
  const numeral = cardinals.get(token.form)
  if (!numeral || numeral.preposition) return false
  joined ||= numeral.conjunction
  if (numeral.class === 'scale' || numeral.class === 'scale-plural' || numeral.class === 'scale-or-dual')
    return !joined && takeScale(state, numeral, at)
  if (numeral.class === 'fraction') return joined && takeFraction(state, numeral, at, tokens, cardinals)
  const isParts =
    joined && numeral.class === 'unit' && state.total === 0 && cardinals.get(tokens[at + 1]?.form ?? '')?.class === 'fraction-plural'
  if (!isParts && !fits(state, numeral, joined)) return false
  if (numeral.class === 'teen' && !begins(numeral, cardinals.get(tokens[at + 1]?.form ?? ''))) return false
  take(state, numeral, at, tokens, cardinals)
  return true
}

/** «3 آلاف و500». */
function takeDigits(state: State, form: string, at: number): boolean {
  const value = readDigits(form)
  if (state.part !== undefined || value >= state.below || !Number.isInteger(value)) return false
  state.part = value
  state.below = 1
  state.last = at
  return true
}

/**
 * «خمسة آلاف», «100 ألف», «ألف مليار»: a scale closes the part before it. «ألف و200 مليار» is so many milliards; in «10 آلاف و15 ألفا»
 * and «ألفين وثلاثة آلاف» the second is a number of its own.
 */
function takeScale(state: State, numeral: Numeral, at: number): boolean {
  const isOfScale = state.part === undefined && state.scale > 1 && state.scale < numeral.value && state.total > 0
  if (isOfScale) {
    state.total = multiply(state.total, numeral.value)
  } else {
    if (state.part === undefined) return false
    const { closed } = state
    if (closed && numeral.value >= closed.scale) {
      if (closed.scale > 1000 || numeral.value === closed.scale) {
        Object.assign(state, closed)
        return false
      }
      state.total = multiply(state.total + state.part, numeral.value)
    } else state.total += multiply(state.part, numeral.value)
  }
  close(state, numeral.value, at)
  return true
}

function close(state: State, scale: number, at: number): void {
  state.part = undefined
  state.below = scale
  state.scale = scale
  state.last = at
  state.closed = { total: state.total, part: undefined, below: scale, scale, last: at }
}

/** «مليونين ونصف المليون», «ثلاثة ونصف»: the fraction is of the scale that closed last; the scale may be said again. */
function takeFraction(state: State, numeral: Numeral, at: number, tokens: readonly Token[], cardinals: Numerals['cardinals']): boolean {
  state.total += multiply(numeral.value, state.part === undefined ? state.scale : 1)
  state.below = 0
  state.last = at
  const again = cardinals.get(tokens[at + 1]?.form ?? '')
  if (again?.class === 'scale' && again.value === state.scale && !again.conjunction) state.last = at + 1
  return true
}

/** Whether a word below a thousand can stand here: each part is worth less than the one before, and after a unit only a ten, with «و». */
function fits(state: State, numeral: Numeral, joined: boolean): boolean {
  if (numeral.class === 'scale-dual') return joined && state.part === undefined && numeral.value / 2 < state.below
  if (numeral.class === 'fraction-plural') return false
  if (state.part === undefined) return joined && numeral.value < state.below
  if (state.below === 10) return joined && numeral.class === 'ten'
  return numeral.value < state.below
}
