import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfIdafa, firstOfRow } from '../clause/governed-head.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** Verbs of doing. */
const DOING = new Set(['قام', 'ارتكب', 'مارس', 'نفذ', 'شن', 'اقترف', 'فعل', 'قاد', 'خاض'])
/** Folded. */
const WHAT = new Set(['ما', 'بما', 'مما', 'لما', 'عما'])
/** The verb stands no further before the deed, in tokens. */
const FARTHEST = 14

/** «ما تقوم به الميليشيا من قتل واعتقال», «بما ترتكبه القوات من قصف»: who does what «من» goes on to name. */
export function doersOfWhat(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfIdafa(stage.passage, firstOfRow(stage.passage, firstOfIdafa(stage.passage, first, sentence), sentence), sentence)
  if (words[head - 1]?.stem !== 'من' || words[head - 1]?.tag !== 'preposition') return []
  for (let at = head - 2; at >= Math.max(sentence.first + 1, head - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'mark' || word?.tag === 'complementiser' || word?.tag === 'relative') return []
    if (word?.tag !== 'verb') continue
    if (!DOING.has(word.verb?.value.lemma.past ?? '') || !WHAT.has(words[at - 1]?.stem ?? '')) return []
    return findDoer(stage, sentence, at).phrases.filter((phrase) => isAgentive(stage, phrase))
  }
  return []
}
