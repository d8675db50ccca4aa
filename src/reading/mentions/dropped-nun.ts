import type { Hit } from '../../lexicon/finder.ts'
import { foldSpelling } from '../../text/normalise.ts'
import type { Passage } from '../passage.ts'

/** «المالكي», «العايدي»: a plural or a dual that has dropped its nun is joined to a noun and takes no article, so it is no «مالكي الشركات». */
export function dropsNunYetDefinite({ tokens }: Passage, hit: Hit<'role'> | Hit<'group'>): boolean {
  const { first, last, before, value } = hit
  if (first !== last || !before.definite || value.number === 'singular' || !/[يو]$/.test(tokens[last]?.form ?? '')) return false
  const { plurals } = 'role' in value ? value.role : value.group
  return !plurals.some((plural) => foldSpelling(plural) === before.stem)
}
