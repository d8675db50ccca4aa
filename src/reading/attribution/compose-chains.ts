import type { Attribution, Chain } from '../types.ts'
import type { Claim } from './claim.ts'

/** The claim around another is no more claims away than this. */
const NEARBY = 40

/** A claim whose speaker is known. */
export interface Settled {
  readonly claim: Claim
  readonly links: readonly Attribution[]
}

/**
 * The chain of each claim: the links of the claims around it first, then its own. A claim inside what another says is said by both:
 * «قال الوزير إن الجيش أعلن…» is the minister's word about the army's.
 */
export function composeChains(settled: readonly Settled[]): Chain[] {
  const chains = new Map<Settled, Chain>()
  const places = new Map(settled.map((each, index) => [each, index]))
  const chainOf = (each: Settled, depth: number): Chain => {
    const known = chains.get(each)
    if (known) return known
    const index = places.get(each) ?? 0
    const around = depth < 6 ? parentOf(each, settled.slice(Math.max(0, index - NEARBY), index + NEARBY)) : undefined
    const chain = around ? join(chainOf(around, depth + 1), each) : each.links
    chains.set(each, chain)
    return chain
  }
  return settled.map((each) => chainOf(each, 0))
}

function join(outer: Chain, { links, claim }: Settled): Chain {
  const last = outer.at(-1)
  const isMedium = claim.trailing && links.length === 1 && links[0]?.kind === 'document'
  if (isMedium) return outer
  const own = links.filter(({ source }) => !outer.some((link) => link.source === source))
  if (last && own.length === 0) return outer
  return [...outer, ...own]
}

/** «وأضاف الوزير، بحسب بيان لمكتبه، أن»: what somebody's words stand in, named between them and what they say, is no link of its own. */
function isOwnStatement({ claim, links }: Settled, { claim: own }: Settled): boolean {
  const isDocument = links.length === 1 && links[0]?.kind === 'document'
  return (
    isDocument && claim.rule === 'according-to' && !claim.trailing && own.cue.first < claim.cue.first && claim.cue.last < own.content.first
  )
}

/** The claim with the least content that holds this one's cue and content. */
function parentOf(each: Settled, settled: readonly Settled[]): Settled | undefined {
  const { content, cue } = each.claim
  let parent: Settled | undefined
  for (const other of settled) {
    if (other === each || isOwnStatement(other, each)) continue
    const around = other.claim.content
    if (around.first > content.last || around.last < content.first) continue
    if (cue.first < around.first || cue.first > around.last + (each.claim.trailing ? 3 : 0)) continue
    if (content.first < around.first) continue
    if (!parent || around.last - around.first < parent.claim.content.last - parent.claim.content.first) parent = other
  }
  return parent
}
