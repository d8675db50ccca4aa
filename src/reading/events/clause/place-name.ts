import { tokenAt } from '../../passage.ts'
import { markJoints } from '../../syntax/word-marks.ts'
import type { Stage } from '../stage.ts'

/** «العاصمة تونس», «العاصمة القطرية الدوحة», «العاصمة المؤقتة بورتسودان», «العاصمة البلجيكية، بروكسل،»: a name after a definite word for a place, and its country's adjective, is the same place. */
export function throughName(stage: Stage, last: number): number {
  const { words, hits, tokens } = stage.passage
  const head = (hits.at(last, 'nisba') || words[last]?.adjective) && words[last]?.definite ? words[last - 1] : words[last]
  if (!head?.definite || (head.joints & PLACE_HEAD) === 0) return last
  const at = tokens[last + 1]?.form === ',' ? last + 2 : last + 1
  const end = words[at]?.preposition || words[at]?.conjunction ? undefined : endOfPlace(stage, at)
  return end !== undefined && (at === last + 1 || tokens[end + 1]?.form === ',') ? end : last
}

/** «أديس أبابا»: the last token of a place's name that begins at a token. */
function endOfPlace({ passage: { tokens }, book }: Stage, first: number): number | undefined {
  const { start = 0, end = 0 } = tokens[first] ?? {}
  const mention = book.firstWithin({ start, end }, (each) => each.start === start && each.form === 'name' && !each.metonym)
  const isPlace = mention !== undefined && PLACES.has(book.get(mention.entity)?.kind ?? '')
  return isPlace ? tokenAt(tokens, mention.end - 1) : undefined
}

const PLACES = new Set(['place', 'country'])

const PLACE_HEAD = markJoints(() => new Set(['عاصمه', 'مدينه', 'بلده', 'قريه', 'جزيره', 'محافظه', 'ولايه']))
