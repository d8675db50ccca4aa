import type { Token } from '../../../text/tokens.ts'
import { isJoinedTo, opensWithAnd } from '../amounts/joined.ts'
import type { Figure, Ground, Settled } from '../figure.ts'

/** Words before a part: «بينهم 5 أطفال», and after it: «3 منهم». */
const AMONG = new Set(['بينهم', 'بينهن', 'بينها', 'وبينهم', 'وبينهن', 'ضمنهم', 'فيهم', 'منهم', 'منهن', 'ومنهم', 'منها', 'ومنها', 'بينهما'])
const OF_THEM = new Set(['منهم', 'منهن', 'منها', 'منهما'])
/** The whole is one of the last few figures of the sentence. */
const FARTHEST = 4

/** «37 قتيلا بينهم 5 أطفال وامرأتان»: the index of the figure that this one is part of, among those settled in its sentence. */
export function partOf({ passage: { tokens } }: Ground, figure: Figure, before: readonly Settled[]): number | undefined {
  const previous = before.at(-1)
  if (!previous) return undefined
  const goesOn = isJoinedTo(tokens, figure, previous.figure) || (isBorrowed(figure) && opensWithAnd(tokens, figure))
  if (previous.counting.partOf !== undefined && goesOn) return previous.counting.partOf
  if (!isAmong(tokens, figure) && !endsInOfThem(tokens, figure)) return undefined
  for (let at = before.length - 1; at >= Math.max(0, before.length - FARTHEST); at--) {
    const whole = before[at]
    if (whole && whole.counting.partOf === undefined && isGreater(whole.figure, figure)) return at
  }
  return undefined
}

/** «بينهم 5», «من بينها 5». */
export function isAmong(tokens: readonly Token[], { first }: Figure): boolean {
  return AMONG.has(tokens[first - 1]?.form ?? '')
}

/** «3 منهم»: after the figure, or its last word. */
export function endsInOfThem(tokens: readonly Token[], { last }: Figure): boolean {
  return OF_THEM.has(tokens[last + 1]?.form ?? '') || OF_THEM.has(tokens[last]?.form ?? '')
}

/** Its noun is one that stands before it, of another figure. */
function isBorrowed({ noun, first }: Figure): boolean {
  return noun?.other === true && noun.phrase.last < first
}

function isGreater(whole: Figure, part: Figure): boolean {
  const isPeople = whole.noun === undefined || whole.noun.class === 'person' || whole.noun.class === 'unknown'
  return (isPeople || isBorrowed(part)) && (whole.max ?? Number.POSITIVE_INFINITY) >= (part.min ?? 0)
}
