import type { Figure, Ground } from '../figure.ts'
import { findDualNoun } from './dual-noun.ts'
import { readHedgeAfter, readHedgesBefore, toBounds } from './read-hedge.ts'

/** A noun that carries its number, with the hedge that stands after it: «شخصين على الأقل», «عنصر واحد على الأقل». */
export function withHedgeAfter(ground: Ground, figure: Figure): Figure {
  const after = readHedgeAfter(ground, figure.last + 1)
  if (!after) return figure
  return { ...figure, ...toBounds({ ...figure, kind: 'exact' }, [after.bound]), last: after.last }
}

/** «ما لا يقل عن شخصين», «نحو مليوني شخص» apart: hedges before a dual. One word alone may be a preposition: «دون هدفين», «حتى جسرين». */
export function findHedgedDual(ground: Ground, index: number): Figure | undefined {
  const { hedges, next, first, attached } = readHedgesBefore(ground, index)
  const isSure = hedges.length > 0 && (next - index > 1 || hedges[0] === 'about')
  const dual = isSure ? findDualNoun(ground, next) : undefined
  if (!dual) return undefined
  return { ...dual, ...toBounds({ ...dual, kind: 'exact' }, hedges), first, attached, governed: index }
}
