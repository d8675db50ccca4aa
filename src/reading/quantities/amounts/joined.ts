import type { Token } from '../../../text/tokens.ts'
import type { Figure } from '../figure.ts'

/** «… و12 جريحا»: nothing but «و» stands between two figures. */
export function isJoinedTo(tokens: readonly Token[], figure: Figure, previous: Figure): boolean {
  const gap = figure.first - previous.last
  if (gap === 1) return figure.attached > 0 && (tokens[figure.first]?.form ?? '').startsWith('و')
  return gap === 2 && tokens[previous.last + 1]?.form === 'و'
}

/** The figure's first word carries «و», or it stands alone before it. */
export function opensWithAnd(tokens: readonly Token[], { first, attached }: Figure): boolean {
  if (tokens[first - 1]?.form === 'و') return true
  return attached > 0 && (tokens[first]?.form ?? '').startsWith('و')
}
