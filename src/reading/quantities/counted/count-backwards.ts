import type { Passage } from '../../passage.ts'
import { isJoinedTo } from '../amounts/joined.ts'
import type { Settled } from '../figure.ts'

/**
 * «عشرة جنود وثلاثة مدنيين قتلوا», «64 مدنيا بينهم 13 طفلا قتلوا»: what the verb after two joined figures counts is counted in the first too.
 *
 * @param settled The figures of a sentence so far; the last but one is replaced where the last one's word counts it too.
 * @returns That figure, where it was replaced.
 */
export function countBackwards({ tokens }: Passage, settled: Settled[]): Settled | undefined {
  const [before, last] = settled.slice(-2)
  if (!before || !last || last.counting.isOwn || last.counting.counts.length === 0 || before.counting.counts.length > 0) return undefined
  const isWhole = last.counting.partOf === settled.length - 2
  if (before.figure.noun?.class !== 'person' || !(isWhole || isJoinedTo(tokens, last.figure, before.figure))) return undefined
  const shared = { figure: before.figure, counting: { ...before.counting, counts: last.counting.counts } }
  settled[settled.length - 2] = shared
  return shared
}
