import type { Word } from './word.ts'

/** The nearest preposition before a token and behind another, of its own or joined to a noun: «غارات على لبنان وعون» has «على»; `undefined` where there is none. */
export function prepositionBetween(words: readonly Word[], from: number, to: number): string | undefined {
  for (let at = to - 1; at > from; at--) {
    const word = words[at]
    const joins = word?.tag === 'preposition' ? word.stem : word?.preposition
    if (joins) return joins
  }
  return undefined
}
