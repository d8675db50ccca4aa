import type { Passage } from '../../passage.ts'

/** «(ع.ح.)», «م. س.»: how many tokens the letters take, with their brackets, that somebody's name is kept back behind; 0 where none begin here. */
export function lengthOfInitials({ tokens, hits }: Passage, from: number): number {
  const isInBrackets = tokens[from]?.form === '('
  const first = isInBrackets ? from + 1 : from
  if (!LETTER.test(tokens[first]?.form ?? '') || hits.at(first, 'outlet')) return 0
  let at = first
  let letters = 0
  while (LETTER.test(tokens[at]?.form ?? '') && letters < MOST_LETTERS) {
    letters++
    at += isInitialsDot(tokens, at + 1) ? 2 : 1
  }
  if (letters < FEWEST_LETTERS || (isInBrackets && tokens[at]?.form !== ')')) return 0
  return (isInBrackets ? at + 1 : at) - from
}

/** A dot glued to a single letter ends no clause. */
export function isInitialsDot(tokens: Passage['tokens'], at: number): boolean {
  const [letter, dot] = [tokens[at - 1], tokens[at]]
  return dot?.form === '.' && dot.glued === true && LETTER.test(letter?.form ?? '')
}

const LETTER = /^[ابتثجحخدذرزسشصضطظعغفقكلمنهي]$/
const FEWEST_LETTERS = 2
const MOST_LETTERS = 4
