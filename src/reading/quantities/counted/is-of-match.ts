import type { Passage } from '../../passage.ts'

/** Words of sport that make a «هدف» a goal stand no further from it, in tokens. */
const NEAR = 20
/** So many of them, it itself left out. */
const FEWEST = 2

/** «سجل مبابي هدفين»: by the verb's past, which stands so many tokens before. */
const SCORES: ReadonlySet<string> = new Set(['سجل', 'أحرز'])
const NEAR_VERB = 4

/** Whether a token stands among words of sport: «سجل اللاعب هدفين في مباراة فريقه». */
export function isOfMatch({ words, lexicon }: Passage, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEAR_VERB); before--)
    if (SCORES.has(words[before]?.verb?.value.lemma.past ?? '')) return true
  let found = 0
  for (let near = Math.max(0, at - NEAR); near < Math.min(words.length, at + NEAR) && found < FEWEST; near++)
    if (near !== at && lexicon.domains.get(words[near]?.stem ?? '')?.includes('sport')) found++
  return found >= FEWEST
}
