import { foldCode } from '../../../text/fold.ts'
import { type Passage, spanOf } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Span } from '../../types.ts'
import type { Figure } from '../figure.ts'

/** The words of what is counted; what is attached before them is left out. */
export function spanOfNoun(passage: Passage, figure: Figure, { first, last }: Phrase): Span {
  return first === figure.first ? spanOfFigure(passage, { ...figure, last }) : spanOf(passage.tokens, first, last)
}

/** The span of a figure without what is attached to its first word: «بأكثر من 40» → «أكثر من 40». «للمئات» stays whole. */
export function spanOfFigure({ article, tokens }: Passage, { first, last, attached }: Figure): Span {
  const { start, end } = spanOf(tokens, first, last)
  const form = tokens[first]?.form ?? ''
  if (form.startsWith('لل') || form.startsWith('ولل')) return { start, end }
  let at = start
  for (let letters = attached; letters > 0 && at < end; at++) if (foldCode(article.text.charCodeAt(at)) !== undefined) letters--
  while (at < end && foldCode(article.text.charCodeAt(at)) === undefined) at++
  return { start: at, end }
}
