import type { Passage } from '../passage.ts'
import type { Span } from '../types.ts'
import type { Candidate } from './candidate.ts'

/** What there is none of, after «لا»; folded. */
const NONE_OF = new Set(['صحه', 'وجود', 'اساس', 'نيه'])
/** A denial stands no further before what is denied, in tokens. */
const FARTHEST_DENIAL = 14

/**
 * The word that denies a rumour of an event: «لا صحة لما نشر عن تعيين», «نفى ما أشيع حول استقالة», «لا وجود لقصف». A relative clause between
 * the two, which would cut a sentence otherwise, only says that there was a rumour.
 */
export function isRumourDenied({ words, tokens, hits, lexicon }: Passage, { first, sentence }: Candidate): Span | undefined {
  let isRumour = false
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST_DENIAL); at--) {
    const [word, token] = [words[at], tokens[at]]
    if (!word || !token || token.form === '.' || token.form === ';' || word.tag === 'complementiser') return undefined
    if (NONE_OF.has(word.stem) && words[at - 1]?.stem === 'لا') return token
    if (word.tag === 'relative' || word.stem === 'ما' || word.stem === 'لما') isRumour = true
    if (word.tag !== 'verb') continue
    const isDenial = hits
      .all(at, 'verb')
      .some(({ value }) => lexicon.governingVerbs.get(value.lemma)?.some(({ status }) => status === 'denied'))
    if (isDenial) return isRumour ? token : undefined
    if (isRumour) return undefined
  }
  return undefined
}
