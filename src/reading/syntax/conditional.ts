import type { Hits } from '../../lexicon/finder.ts'
import type { Token } from '../../text/tokens.ts'
import type { Spelling } from './spelling.ts'
import type { Word } from './word.ts'
import { plainWord, type WordMemory } from './word-facts.ts'

/**
 * «إن لم يقر القانون», «إن وافقت الوزارة»: «إن» with its hamza below, right before «لم» or a past verb that is no noun, is «if»; the «إن» of what is said
 * has a noun or a pronoun behind it.
 */
export function conditionalIn(
  tokens: readonly Token[],
  index: number,
  hits: Hits,
  memory: WordMemory,
  spelling: Spelling,
  words: readonly Word[],
): Word | undefined {
  const form = tokens[index]?.form
  if ((form !== IN && form !== AND_IN) || !spelling.hasHamzaBelow(index)) return undefined
  const isBeforePast = form === IN && isPastVerb(tokens, index + 1, hits, memory, spelling) && !followsSaying(words, memory, index)
  const isIf = tokens[index + 1]?.form === NOT || isBeforePast
  return isIf ? { ...plainWord('conjunction', IN), conjunction: form === AND_IN } : undefined
}

/** Folded. */
const IN = 'ان'
const AND_IN = 'وان'
const NOT = 'لم'

function isPastVerb(tokens: readonly Token[], index: number, hits: Hits, memory: WordMemory, spelling: Spelling): boolean {
  if (tokens[index]?.kind !== 'word') return false
  const { isGrammar, isHomograph, verb } = memory.factsOf(tokens, index, hits, spelling.endingOf(index))
  const hit = hits.from(index)[verb]
  if (isGrammar || isHomograph || hit?.table !== 'verb') return false
  return hit.value.aspect === 'past' && hit.before.conjunction === '' && hit.value.agreements.some((each) => each.startsWith('3'))
}

/** «قال إن نجل الزعيم»: what is said, though its first noun is written like a verb that no table has as a noun. */
function followsSaying(words: readonly Word[], { lexicon }: WordMemory, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST_SAYING); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'conjunction') return false
    if (word?.verb) return lexicon.reportingVerbs.has(word.verb.value.lemma)
  }
  return false
}

/** In tokens: a speaker's titles may be many. */
const FARTHEST_SAYING = 30
