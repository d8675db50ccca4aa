import type { Passage } from '../../passage.ts'
import { isSaying } from '../../syntax/saying.ts'

/**
 * «استقبل عباس لافروف», «هاتف سلام روبيو»: right after a verb that is none of saying, a surname that is a given name as well, and then, up to the end of the phrase, the surname
 * by which everybody knows a public figure: whom the first one met.
 */
export function isMetByLeader(passage: Passage, at: number): boolean {
  const { words, hits, lexicon } = passage
  const [verb, leader, next] = [words[at - 2], words[at - 1], words[at + 1]]
  if (verb?.tag !== 'verb' || verb.pronoun !== '' || words[at]?.conjunction || isSaying(passage, at - 2)) return false
  // «كان حافظ السبسي»
  if (!verb.verb || !lexicon.triggerVerbs.has(verb.verb.value.lemma)) return false
  if (leader?.conjunction || leader?.preposition || leader?.definite || hits.at(at - 1, 'family-name')?.pronoun !== '') return false
  if (next?.tag === 'noun' && !next.conjunction && !next.preposition && hits.isIn(at + 1, NAMES)) return false
  const other = hits.at(at, 'person')
  return other?.last === at && !other.value.full && other.value.bare !== true
}

const NAMES = new Set(['given-name', 'family-name', 'person'])
