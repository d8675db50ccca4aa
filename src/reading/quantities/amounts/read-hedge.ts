import type { Hedge } from '../../../lexicon/tables/figures.ts'
import type { Amount, Bounds, Ground } from '../figure.ts'
import { attachedTo } from './attached.ts'

/** Hedges before a figure: where the number itself begins, and what they allow. */
export interface HedgesBefore {
  readonly hedges: readonly Hedge['bound'][]
  /** The token after them. */
  readonly next: number
  /** Where the figure's words begin: a verb that bounds («تجاوز») is no part of them. */
  readonly first: number
  readonly attached: number
}

/** More of them than this before one figure are not read: «ما لا يقل عن نحو». */
const MOST = 3

/** «تصل إلى قرابة 70 في المئة»: it reaches so much, and no more is said. */
const REACHES = /^[وف]?[يت]صل$/

/** The hedges that begin at a token: «أكثر من», «ما لا يقل عن نحو». «لتصل إلى 40» tells what came of it and bounds nothing. */
export function readHedgesBefore({ passage, taken }: Ground, at: number): HedgesBefore {
  const hedges: Hedge['bound'][] = []
  let next = at
  let first = at
  let attached = 0
  while (hedges.length < MOST && !taken[next]) {
    const hit = passage.hits.all(next, 'hedge').find(({ value }) => value.where !== 'after')
    if (hit?.value.where === 'verb' && hit.before.preposition === 'ل') break
    if (!hit || hit.pronoun || (next !== at && hit.before.conjunction)) break
    if (hit.value.bound === 'about' && REACHES.test(passage.tokens[next - 2]?.form ?? '')) hedges.pop()
    hedges.push(hit.value.bound)
    next = hit.last + 1
    if (hit.value.where === 'verb') {
      first = next
      attached = 0
    } else if (first === hit.first) attached = attachedTo(hit.before)
  }
  return { hedges, next, first, attached }
}

/** The hedge that follows a figure: «على الأقل», «60 غارة، على الأقل،»; its last token. */
export function readHedgeAfter(
  { passage, taken }: Ground,
  at: number,
): { readonly bound: Hedge['bound']; readonly last: number } | undefined {
  const first = passage.tokens[at]?.form === ',' ? at + 1 : at
  if (taken[first]) return undefined
  const hit = passage.hits.all(first, 'hedge').find(({ value }) => value.where === 'after')
  return hit && { bound: hit.value.bound, last: hit.last }
}

/**
 * What the hedges leave of an amount: «أكثر من 40» is 40 and more, itself excluded; «نحو 40» stays 40, approximately.
 *
 * A vague number under a lower bound keeps its least only: «أكثر من عشرات».
 */
export function toBounds({ min, max, kind }: Pick<Amount, 'min' | 'max' | 'kind'>, hedges: readonly Hedge['bound'][]): Bounds {
  let bounds: Bounds = { min, max, minExclusive: false, maxExclusive: false, approximate: kind === 'vague' }
  for (const hedge of hedges) bounds = applyHedge(bounds, hedge)
  return bounds
}

function applyHedge(bounds: Bounds, hedge: Hedge['bound']): Bounds {
  switch (hedge) {
    case 'more':
      return { ...bounds, max: undefined, minExclusive: true }
    case 'at-least':
      return { ...bounds, max: undefined }
    case 'less':
      return { ...bounds, min: undefined, maxExclusive: true }
    case 'at-most':
      return { ...bounds, min: undefined }
    case 'about':
      return { ...bounds, approximate: true }
    default:
      return bounds
  }
}
