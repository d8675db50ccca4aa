import { isDefinite } from './definite.ts'
import type { Found } from './found.ts'
import { endOfPart, isClosed, isPlace } from './name-extent.ts'
import type { Shape } from './name-shape.ts'
import type { Search } from './search.ts'

/** Tokens of a name found before. */
const NAME = 3
const NAMED = new Set<Shape | undefined>(['given', 'family', 'doubtful', 'unknown'])

/** A further name of a list, whatever its surname means: «أحمد سالم وبسام شراب وسعيد الفرا». */
export function listedName(search: Search, index: number): Found[] | undefined {
  const { passage, shapes, taken } = search
  const word = passage.words[index]
  if (shapes[index] !== 'given' || !word?.conjunction || word.preposition || taken[index - 1] !== NAME) return undefined
  const before = shapes[index - 1]
  if (!NAMED.has(before) || (before !== 'given' && isPlace(search, index - 1)) || isDefinite(passage, index)) return undefined
  const at = (endOfPart(search, index) ?? index) + 1
  const surname = passage.words[at]
  if (isClosed(search, at - 1) || surname?.tag !== 'noun' || taken[at] || !isClosed(search, at)) return undefined
  if (passage.hits.at(at, 'role') || passage.lexicon.everydayWords.get(surname.stem) === 'masdar') return undefined
  return [{ rule: 'listed-name', kind: 'person', form: 'name', certainty: 'likely', first: index, last: at, number: 'singular' }]
}
