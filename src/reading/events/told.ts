import type { Passage } from '../passage.ts'
import type { Span, Status } from '../types.ts'

/** How real an event is said to be, and the words that say it. */
export interface Told {
  readonly status: Status
  readonly cue?: Span
  /** Only somebody's part in it is denied, or what was during it: «نفى ضلوعه في اغتيال». */
  readonly stands?: true
  /** «أي مفاوضات»: only thought of, so that whoever denies it denies all of it. */
  readonly any?: true
}

/** What an event is that was or is, and not only willed, feared or denied. */
export const REAL: ReadonlySet<Status> = new Set<Status>(['happened', 'ongoing'])

/** What is not there yet, and may come. */
export const TO_COME: ReadonlySet<Status> = new Set<Status>(['planned', 'demanded', 'hypothetical'])

/** Particles that turn a verb, by folded form. */
const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس'])

/** A particle right before a verb. */
export interface Particle {
  readonly stem: string
  readonly span: Span
  readonly isNegation: boolean
}

/** The particle before a verb, in its sentence: «لم», «سوف», «قد», «ما». */
export function particleBefore({ words, tokens }: Passage, verb: number, first: number): Particle | undefined {
  const at = verb - 1
  const word = words[at]
  const token = tokens[at]
  if (at < first || !word || !token || (word.tag !== 'particle' && word.stem !== 'ما')) return undefined
  return { stem: word.stem, span: token, isNegation: NEGATIONS.has(word.stem) }
}
