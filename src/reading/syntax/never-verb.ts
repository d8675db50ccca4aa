import type { Hits } from '../../lexicon/hits.ts'
import type { WordFacts } from './word-facts.ts'

/** A word of grammar, a name, «اثني عشر» (folded, «أثنى» is written like its first word) and the first word of an office. */
export function isNeverVerb({ isGrammar, isTwelve, isHomograph, verb }: WordFacts, hits: Hits, index: number, isMaqsura: boolean): boolean {
  return isGrammar || verb < 0 || (isTwelve && !isMaqsura) || (isHomograph && isOffice(hits, index))
}

/** «محمد بن سلمان ولي العهد»: the first word of an office that is named in several. */
function isOffice(hits: Hits, index: number): boolean {
  return hits.phrasesFrom(index).some(({ table }) => table === 'role')
}
