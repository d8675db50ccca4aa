import { isJoinedTo } from '../amounts/joined.ts'
import type { Figure, Ground, Settled } from '../figure.ts'

/** Words before a part: «بينهم 5 أطفال», and after it: «3 منهم». */
const AMONG = new Set(['بينهم', 'بينهن', 'بينها', 'وبينهم', 'وبينهن', 'ضمنهم', 'فيهم', 'منهم', 'منهن', 'ومنهم', 'بينهما'])
const OF_THEM = new Set(['منهم', 'منهن', 'منها'])
/** The whole is one of the last few figures of the sentence. */
const FARTHEST = 4

/** «37 قتيلا بينهم 5 أطفال وامرأتان»: the index of the figure that this one is part of, among those settled in its sentence. */
export function partOf({ passage: { tokens } }: Ground, figure: Figure, before: readonly Settled[]): number | undefined {
  const previous = before.at(-1)
  if (!previous) return undefined
  if (previous.counting.partOf !== undefined && isJoinedTo(tokens, figure, previous.figure)) return previous.counting.partOf
  const isAmong =
    AMONG.has(tokens[figure.first - 1]?.form ?? '') || OF_THEM.has(tokens[figure.last + 1]?.form ?? '') || endsInOfThem(figure, tokens)
  if (!isAmong) return undefined
  for (let at = before.length - 1; at >= Math.max(0, before.length - FARTHEST); at--) {
    const whole = before[at]
    if (whole && whole.counting.partOf === undefined && isGreater(whole.figure, figure)) return at
  }
  return undefined
}

function endsInOfThem({ last }: Figure, tokens: Ground['passage']['tokens']): boolean {
  return OF_THEM.has(tokens[last]?.form ?? '')
}

function isGreater(whole: Figure, part: Figure): boolean {
  const isPeople = whole.noun === undefined || whole.noun.class === 'person' || whole.noun.class === 'unknown'
  return isPeople && (whole.max ?? Number.POSITIVE_INFINITY) >= (part.min ?? 0)
}
