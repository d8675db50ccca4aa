import type { Hit } from '../../lexicon/finder.ts'
import type { Organisation } from '../../lexicon/tables/organisations.ts'
import type { Passage } from '../passage.ts'
import { groundOf } from '../places/place-ground.ts'

/** «حزب العدالة والتنمية» in Turkey or in Morocco: of several bodies of one name, the one whose country the article speaks of most. */
export function whichOrganisation(passage: Passage, index: number, hit: Hit<'organisation'>): Organisation {
  const named = passage.hits.all(index, 'organisation').filter(({ last }) => last === hit.last)
  if (named.length < 2) return hit.value
  const { countries } = groundOf(passage)
  const times = ({ value }: Hit<'organisation'>) => countries.get(value.country) ?? 0
  return named.reduce((best, each) => (times(each) > times(best) ? each : best)).value
}
