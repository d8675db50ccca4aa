import type { Passage } from '../../passage.ts'
import { isDefinite } from '../definite.ts'

/** «الملك سلمان», «الأمير هاري» of the registry begin with a title, after which the name stands; «الشيخ ولد بايه» is a name throughout. */
export function isTitle(passage: Passage, at: number): boolean {
  return isDefinite(passage, at) && passage.hits.at(at, 'role') !== undefined && passage.tokens[at + 1]?.form !== 'ولد'
}
