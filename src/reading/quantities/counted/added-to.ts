import type { CountedAs } from '../../../lexicon/tables/figures.ts'
import type { Figure, Ground, Settled } from '../figure.ts'
import { countingVerbAt } from './governing-word.ts'

/** «إضافة إلى», «بالإضافة إلى», «إلى جانب», «فضلا عن», «علاوة على»: the preposition by its head, folded and without what is attached. */
const ADDING: ReadonlyMap<string, string> = new Map([
  ['اضافه', 'الي'],
  ['فضلا', 'عن'],
  ['علاوه', 'علي'],
  ['زياده', 'علي'],
  ['ناهيك', 'عن'],
])
/** What is added stands so many tokens behind the figure it is added to, at the most. */
const FARTHEST = 14

/**
 * «مقتل 40 مدنيا في الساحل، إضافة إلى 12 جنديا»: what is added to a figure is counted as that one is. «الإفراج عن 5 رهائن مقابل 30 أسيرا»: who
 * is exchanged is free too.
 */
export function addedTo(ground: Ground, { governed: first, noun }: Figure, previous: Settled): readonly CountedAs[] | undefined {
  const { counts, isOwn } = previous.counting
  if (counts.length === 0) return undefined
  const head = openingOf(ground, first)
  if (head === undefined || head <= previous.figure.last || head - previous.figure.last > FARTHEST) return undefined
  if (ground.passage.tokens[head]?.form === AGAINST)
    return counts.includes('released') && noun?.class === 'person' && !noun.other ? counts : undefined
  return isOwn || hasOtherVerb(ground, previous.figure.last + 1, head) ? undefined : counts
}

const AGAINST = 'مقابل'

/** Where the words that add a figure begin. */
function openingOf({ passage: { tokens, words } }: Ground, first: number): number | undefined {
  if (tokens[first - 1]?.form === AGAINST) return first - 1
  const [head, preposition] = [words[first - 2], tokens[first - 1]?.form]
  if (!head || preposition === undefined) return undefined
  if (ADDING.get(head.stem.replace(/^ال/, '')) === preposition) return first - 2
  return tokens[first - 1]?.form === 'جانب' && words[first - 2]?.stem === 'الي' ? first - 2 : undefined
}

/** Another thing was told between the two. */
function hasOtherVerb(ground: Ground, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ground.passage.words[at]?.verb && !countingVerbAt(ground, at)) return true
  return false
}
