import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { endOfContent, trimEnd } from './scope.ts'

/** What is said, and what stood on the way to it. */
export interface Said {
  readonly content: Phrase
  readonly marks?: true
  readonly isClause?: true
  readonly medium?: Phrase
  readonly toldTo?: Phrase
  /** «نقلا عن», «على لسان» on the way: a farther source. */
  readonly farther?: SourceWords
}

/** Makes a `Said` with what was met on the way. */
export type Make = (content: Phrase, marks?: true) => Said

export function clauseFrom(ground: Ground, first: number, sentence: Sentence, said: Make, teller?: 'm' | 'f'): Said | undefined {
  let start = first
  const { tokens } = ground.passage
  while (start < sentence.last && (tokens[start]?.form === ':' || tokens[start]?.form === ',')) start++
  const stretch = ground.openedAt.get(start)
  if (stretch && (stretch.closed || stretch.close >= sentence.last)) {
    const end = endOfContent(ground, start, sentence, true, teller)
    if (!stretch.closed) return said({ first: start + 1, last: trimEnd(ground, start + 1, stretch.close - 1) }, true)
    if (end <= stretch.close) return said({ first: start + 1, last: trimEnd(ground, start + 1, stretch.close - 1) }, true)
    return said({ first: start, last: end })
  }
  if (start >= sentence.last) return undefined
  return said({ first: start, last: endOfContent(ground, start, sentence, true, teller) })
}

export function objectFrom(ground: Ground, first: number, sentence: Sentence, said: Make): Said | undefined {
  if (first >= sentence.last) return undefined
  const stretch = ground.openedAt.get(first)
  const end = endOfContent(ground, first, sentence, false)
  if (stretch?.closed && end <= stretch.close) return said({ first: first + 1, last: trimEnd(ground, first + 1, stretch.close - 1) }, true)
  return said({ first, last: end })
}

/** After a colon: the stretch in marks, in the next paragraph too, or the rest of the sentence. */
export function afterColon(ground: Ground, colon: number, sentence: Sentence, said: Make): Said | undefined {
  const { tokens } = ground.passage
  let at = colon + 1
  while (tokens[at]?.kind === 'break') at++
  const stretch = ground.openedAt.get(at)
  if (stretch?.closed) return { ...said({ first: at + 1, last: trimEnd(ground, at + 1, stretch.close - 1) }, true), isClause: true }
  if (at >= sentence.last) return undefined
  const found = clauseFrom(ground, at, sentence, said)
  return found && { ...found, isClause: true }
}

export function closeOf({ passage }: Ground, from: number, form: string, limit: number, otherwise = from): number {
  for (let at = from; at < limit; at++) if (passage.tokens[at]?.form === form) return at
  return otherwise
}
