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
  if (isScore(words, at)) return true
  let found = 0
  for (let near = Math.max(0, at - NEAR); near < Math.min(words.length, at + NEAR) && found < FEWEST; near++)
    if (near !== at && lexicon.domains.get(words[near]?.stem ?? '')?.includes('sport')) found++
  return found >= FEWEST
}

/** «برصيد 12 هدفا», «بثلاثة أهداف دون رد», «بهدفين لهدف». */
function isScore(words: Passage['words'], at: number): boolean {
  if ([at - 1, at - 2].some((before) => words[before]?.stem === 'رصيد')) return true
  return AGAINST.test(words[at + 1]?.stem ?? '') || (words[at + 1]?.stem === 'دون' && words[at + 2]?.stem === 'رد')
}

const AGAINST = /^(?:ل?هدف|ل?هدفين|ل?هدفا|نظيفه|نظيفين)$/
