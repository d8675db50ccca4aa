import type { Token } from '../../../text/tokens.ts'
import { isJoinedTo, opensWithAnd } from '../amounts/joined.ts'
import type { Figure, Ground, Settled } from '../figure.ts'

/** Words before a part: «بينهم 5 أطفال», «40 قتيلا هم 30 مدنيا و10 جنود», and after it: «3 منهم». */
const AMONG = new Set([
  'بينهم',
  'بينهن',
  'بينها',
  'وبينهم',
  'وبينهن',
  'ضمنهم',
  'فيهم',
  'منهم',
  'منهن',
  'ومنهم',
  'منها',
  'ومنها',
  'بينهما',
  'هم',
  'وهم',
  'هن',
])
const OF_THEM = new Set(['منهم', 'منهن', 'منها', 'منهما'])
/** The whole is one of the last few figures of the sentence. */
const FARTHEST = 4

/** «37 قتيلا بينهم 5 أطفال وامرأتان»: the index of the figure that this one is part of, among those settled in its sentence. */
export function partOf(ground: Ground, figure: Figure, before: readonly Settled[]): number | undefined {
  const { tokens } = ground.passage
  const previous = before.at(-1)
  if (!previous) return undefined
  const goesOn = isJoinedTo(tokens, figure, previous.figure) || (isBorrowed(figure) && opensWithAnd(tokens, figure))
  if (previous.counting.partOf !== undefined && goesOn) return previous.counting.partOf
  if (!isAmong(tokens, figure.first) && !endsInOfThem(ground, figure)) return undefined
  for (let at = before.length - 1; at >= Math.max(0, before.length - FARTHEST); at--) {
    const whole = before[at]
    if (whole && whole.counting.partOf === undefined && isGreater(whole.figure, figure)) return at
  }
  return undefined
}

/** «بينهم 5», «من بينها 5». */
export function isAmong(tokens: readonly Token[], first: number): boolean {
  return AMONG.has(tokens[first - 1]?.form ?? '')
}

/** «3 منهم»: after the figure, or its last word. */
export function endsInOfThem(ground: Ground, { last }: Figure): boolean {
  const { tokens } = ground.passage
  if (OF_THEM.has(tokens[last]?.form ?? '')) return true
  return OF_THEM.has(tokens[last + 1]?.form ?? '') && !opensFigure(ground, last + 2)
}

/** «12 جريحا منهم 3 أطفال», «ست مرات منها مرة واحدة»: another figure follows, and is the part. */
function opensFigure({ passage: { tokens, words } }: Ground, at: number): boolean {
  return (
    tokens[at]?.kind === 'number' || words[at]?.tag === 'number' || words[at]?.tag === 'quantifier' || ONE.has(tokens[at + 1]?.form ?? '')
  )
}

const ONE = new Set(['واحد', 'واحده', 'واحدا'])

/** Its noun is one that stands before it, of another figure. */
function isBorrowed({ noun, first }: Figure): boolean {
  return noun?.other === true && noun.phrase.last < first
}

function isGreater(whole: Figure, part: Figure): boolean {
  const isPeople = whole.noun === undefined || whole.noun.class === 'person' || whole.noun.class === 'unknown'
  const isThing = THINGS.has(part.noun?.class ?? '')
  const isOfThings = isThing && THINGS.has(whole.noun?.class ?? '')
  const isAlike = isOfThings || isBorrowed(part) || (isPeople && !isMeasured(part) && (!isThing || OF_PEOPLE.has(part.noun?.unit ?? '')))
  return isAlike && (whole.max ?? Number.POSITIVE_INFINITY) >= (part.min ?? 0)
}

/** «98 متظاهرا بينهم حالتان خطرتان». */
const OF_PEOPLE = new Set(['case', 'family', 'group'])
const THINGS: ReadonlySet<string> = new Set(['thing', 'event', 'group'])

/** A share or a sum is part of nothing that was counted. */
function isMeasured({ noun }: Figure): boolean {
  return noun?.class === 'percent' || noun?.class === 'money' || noun?.class === 'measure'
}
