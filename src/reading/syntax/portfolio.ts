import type { Word } from './word.ts'

/** «وزير خارجية الهند»: written like an adjective, and joined to whose minister it is. */
export function isPortfolio(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.title === true && PORTFOLIOS.has(words[at]?.stem ?? '')
}

/** Folded. */
const PORTFOLIOS = new Set(['خارجيه', 'داخليه', 'ماليه'])
