import type { Hit } from '../../../lexicon/finder.ts'
import type { Organisation } from '../../../lexicon/tables/organisations.ts'
import type { Passage } from '../../passage.ts'
import { groundOf } from '../../places/place-ground.ts'
import { bareStem } from '../definite.ts'

/** «حزب العدالة والتنمية» in Turkey or in Morocco: of several bodies of one name, the one whose country the article speaks of most. */
export function whichOrganisation(passage: Passage, index: number, hit: Hit<'organisation'>): Organisation {
  return ofLonger(passage, index, hit) ?? ofHome(passage, index, hit)
}

function ofHome(passage: Passage, index: number, hit: Hit<'organisation'>): Organisation {
  const named = passage.hits.all(index, 'organisation').filter(({ last }) => last === hit.last)
  if (named.length < 2) return hit.value
  const { countries } = groundOf(passage)
  const times = ({ value }: Hit<'organisation'>) => countries.get(value.country) ?? 0
  return named.reduce((best, each) => (times(each) > times(best) ? each : best)).value
}

/** «الحزب الديمقراطي» after «الحزب الديمقراطي الكردستاني»: where nobody speaks of the country of the shorter name's bearer, the longer is meant. */
function ofLonger(passage: Passage, index: number, hit: Hit<'organisation'>): Organisation | undefined {
  const { hits, tokens } = passage
  const first = bareStem(passage, index)
  const { countries } = groundOf(passage)
  if (hit.last === index || hit.value.country === '-' || countries.has(hit.value.country)) return undefined
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    if (tokens[at + 1]?.form !== tokens[index + 1]?.form || bareStem(passage, at) !== first) continue
    const longer = hits.all(at, 'organisation').find(({ last, pronoun }) => !pronoun && last - at > hit.last - index)
    if (!longer) continue
    let same = true
    for (let step = 1; step <= hit.last - index; step++) if (tokens[at + step]?.form !== tokens[index + step]?.form) same = false
    if (same) return longer.value
  }
  return undefined
}

/** In tokens. */
const FARTHEST = 300

/** «عزل الكونغرس الرئيسة» in news of Peru: a word that every state may have for its body, where nobody speaks of the country whose own it mostly is. */
export function isHomesOwn(passage: Passage, { first, last, value }: Hit<'organisation'>): boolean {
  if (passage.hits.at(first, 'institution')?.last !== last || !OF_STATES.has(value.kind)) return false
  const { countries, home } = groundOf(passage)
  return home !== undefined && !countries.has(value.country)
}

/** Kinds of bodies that every state has one of. */
const OF_STATES = new Set(['parliament', 'government-body', 'police', 'justice'])
