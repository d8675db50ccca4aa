import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { FARTHEST_NOUN } from '../triggers/toll-trigger.ts'
import type { Filled } from './fill-roles.ts'

/** «23 قتيلا», «عدد القتلى إلى 35 مدنيا»: the figure itself names the victims; «حصيلة القتلى إلى 23» and «المصابين 4870» name nobody. */
export function tollVictims(stage: Stage, { last }: Candidate): Filled[] {
  const { passage, quantityOf } = stage
  const figure = quantityOf.get(last)
  if (figure === undefined) return figureApart(stage, last)
  let first = last
  while (quantityOf.get(first - 1) === figure) first--
  if (first === last && passage.words[first]?.definite) return []
  return [{ role: 'victim', phrase: { first, last } }]
}

/** «عدد القتلى في البلدة إلى 35 مدنيا»: the first figure with a noun of its own behind the toll's. */
function figureApart({ quantityOf, quantities }: Stage, noun: number): Filled[] {
  for (let first = noun + 1; first <= noun + FARTHEST_NOUN; first++) {
    const figure = quantityOf.get(first)
    if (figure === undefined) continue
    const { of, start = 0 } = quantities[figure] ?? {}
    if (of === undefined || of.start < start) return []
    let last = first
    while (quantityOf.get(last + 1) === figure) last++
    return [{ role: 'victim', phrase: { first, last } }]
  }
  return []
}
