import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { findDoer } from './doer.ts'

/** What people say something at. */
const OCCASIONS = new Set(['meet', 'call', 'negotiate', 'visit'])
/** Between what is said and what it was said at, folded: «قال … خلال لقاء مع نظيره». */
const AT = new Set(['خلال', 'اثناء', 'عقب', 'اثر', 'في', 'لدي', 'قبيل', 'ب'])
/** The verb of saying stands no further before what it was said at, in tokens: time stays linear. */
const FARTHEST = 40

/**
 * Who speaks at a meeting whose other side is told, or on a visit whose goal is: «قال الرئيس خلال لقاء مع نظيره», «أكد الوزير خلال زيارة للعاصمة»,
 * takes part in it. Nobody where the noun has the article or a pronoun, or where another verb stands between.
 */
export function speakersThere(stage: Stage, { kind, first, last, sentence }: Candidate, after: readonly Constituent[]): readonly Phrase[] {
  const { words, lexicon, tokens } = stage.passage
  if (!OCCASIONS.has(kind) || words[last]?.definite || words[last]?.pronoun) return []
  if (!AT.has(words[first - 1]?.stem ?? '') || words[first - 1]?.tag !== 'preposition') return []
  const [next] = after
  const isTold = kind === 'visit' ? next?.preposition === 'ل' || next?.preposition === 'الي' : next?.preposition === 'مع'
  if (!isTold) return []
  for (let at = first - 2; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'complementiser' || word?.tag === 'relative' || tokens[at]?.form === '"' || tokens[at]?.form === ':') return []
    if (word?.tag !== 'verb') continue
    const isSaying = word.verb !== undefined && lexicon.reportingVerbs.has(word.verb.value.lemma)
    return isSaying ? findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.last < first) : []
  }
  return []
}
