import type { Passage } from '../../passage.ts'

/** Words of sport that make a «هدف» a goal stand no further from it, in tokens. */
const NEAR = 20
/** So many of them, it itself left out. */
const FEWEST = 2

/** Whether a token stands among words of sport: «سجل اللاعب هدفين في مباراة فريقه». */
export function isOfMatch({ words, lexicon }: Passage, at: number): boolean {
  let found = 0
  for (let near = Math.max(0, at - NEAR); near < Math.min(words.length, at + NEAR) && found < FEWEST; near++)
    if (near !== at && lexicon.domains.get(words[near]?.stem ?? '')?.includes('sport')) found++
  return found >= FEWEST
}
