import { bareStem, isDefinite } from '../definite.ts'
import type { Search } from '../search.ts'

/** «في تغريدة», «بافتتاح المتحف»: an indefinite noun that is neither a place nor a body says when or how, not whose the office is. */
export function isOccasion({ passage }: Search, at: number): boolean {
  const { words, lexicon, hits } = passage
  const stem = bareStem(passage, at)
  const kind = lexicon.everydayWords.get(stem)
  if (kind === undefined || isDefinite(passage, at) || words[at]?.pronoun) return hits.at(at, 'media-noun') !== undefined
  if (lexicon.placeHeads.has(stem) || lexicon.organisationHeads.has(stem)) return false
  return !hits.isIn(at, WHERE)
}

const WHERE = new Set(['place', 'country', 'region', 'organisation', 'outlet', 'institution', 'group', 'role'])
