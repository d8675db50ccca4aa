import { isDefinite } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import type { EntityId } from '../types.ts'
import { describe } from './description.ts'
import type { PersonBook } from './person-book.ts'

/** «الوزير», «وزير الخارجية», «الرئيس التركي»: the person of the article whom a definite description fits. */
export function personAgain(passage: Passage, people: PersonBook, found: Found): EntityId | undefined {
  const description = describe(passage, found, found)
  if (!description || !isDefiniteDescription(passage, found)) return undefined
  return people.find(description)
}

/** Definite itself, or by the last word it is joined to: «زعيم كوريا الشمالية». */
function isDefiniteDescription(passage: Passage, { first, last }: Found): boolean {
  const { words, hits } = passage
  if (words[first]?.pronoun) return false
  if (isDefinite(passage, first)) return true
  for (let at = first + 1; at <= last; at++) if (isDefinite(passage, at) || hits.isIn(at, NAMED_BODIES)) return true
  return false
}

const NAMED_BODIES = new Set(['country', 'organisation'])
