import { isJoinedTo } from '../amounts/joined.ts'
import type { Ground, Settled } from '../figure.ts'
import { fleesElsewhere } from './flees-elsewhere.ts'
import { endsInOfThem, isAmong } from './part-of.ts'

/**
 * «عشرة جنود وثلاثة مدنيين قتلوا», «64 مدنيا بينهم 13 طفلا وامرأتان قتلوا»: what the verb after the last of joined figures counts is counted in
 * those before it too, as far as they go together.
 *
 * @param settled The figures of a sentence so far; those are replaced in which the last one's word counts too.
 * @returns How many were replaced, right before the last.
 */
export function countBackwards(ground: Ground, settled: Settled[]): number {
  const { tokens } = ground.passage
  const last = settled.at(-1)
  if (!last || last.counting.isOwn || last.counting.counts.length === 0 || isToldOfSome(ground, last)) return 0
  let replaced = 0
  for (let at = settled.length - 2; at >= 0; at--) {
    const [each, next] = [settled[at], settled[at + 1]]
    if (!each || !next || each.counting.counts.length > 0 || each.figure.noun?.class !== 'person') break
    const isSister = each.counting.partOf !== undefined && each.counting.partOf === last.counting.partOf
    const isTogether = last.counting.partOf === at || isSister || isJoinedTo(tokens, next.figure, each.figure)
    if (!isTogether || (last.counting.counts.includes('displaced') && fleesElsewhere(ground, each.figure))) break
    settled[at] = { figure: each.figure, counting: { ...each.counting, counts: last.counting.counts } }
    replaced++
    if (last.counting.partOf === at) break
  }
  return replaced
}

/** «يقل 70 مهاجرا، فقضى 19 منهم», «40 راكبا، قتل منهم خمسة»: what is told of some is not told of all. */
function isToldOfSome(ground: Ground, { figure, counting }: Settled): boolean {
  if (counting.partOf === undefined) return false
  const { words, tokens } = ground.passage
  return endsInOfThem(ground, figure) || (isAmong(tokens, figure.first) && words[figure.first - 2]?.tag === 'verb')
}
