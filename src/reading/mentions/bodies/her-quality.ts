import type { Passage } from '../../passage.ts'

/** «دولية», «حقوقية»: said of what stands before in the feminine, though it may be a woman's calling as well. */
export function isHerQuality({ words, hits }: Passage, at: number): boolean {
  const word = words[at]
  return word?.adjective === true || (word?.stem.endsWith('يه') === true && hits.at(at, 'role')?.last === at)
}
