import type { Found } from '../found.ts'
import type { Search } from '../search.ts'
import type { Shape } from './name-shape.ts'

/** «جورج و. بوش»: the surname follows. */
const GOES_ON = new Set<Shape | undefined>(['unknown', 'given', 'family', 'doubtful'])

/** A given name and the first letter of a surname that is kept back: «محمد ب.», «المسمى هشام ل.». */
export function initialledName({ passage, shapes }: Search, index: number): Found[] | undefined {
  const { tokens, words, hits } = passage
  if ((shapes[index] !== 'given' && shapes[index] !== 'doubtful') || !hits.at(index, 'given-name')) return undefined
  const [initial, stop] = [tokens[index + 1], tokens[index + 2]]
  if (!initial || !/^[ابتثجحخدذرزسشصضطظعغفقكلمنهي]$/.test(initial.form) || words[index]?.preposition) return undefined
  if (stop?.form !== '.' || !stop.glued || GOES_ON.has(shapes[index + 3])) return undefined
  return [{ rule: 'initialled-name', kind: 'person', form: 'name', certainty: 'sure', first: index, last: index + 1, number: 'singular' }]
}
