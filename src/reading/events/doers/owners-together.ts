import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** The verb stands no further before, in tokens. */
const FARTHEST = 15
/** Of two, and of several. */
const TOGETHER = new Set(['هما', 'هم'])

/** «عبر الرئيسان عن رغبتهما في اتفاق», «أعلن زعماء القبائل نيتهم التظاهر»: those who do what the verb before says, as whom a pronoun of several means. */
export function ownersTogether(stage: Stage, sentence: Sentence, noun: number): readonly Phrase[] {
  const { words } = stage.passage
  if (!TOGETHER.has(words[noun]?.pronoun ?? '')) return []
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - FARTHEST); at--) {
    if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative') return []
    if (words[at]?.tag !== 'verb') continue
    return findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.last < noun && isAgentive(stage, phrase))
  }
  return []
}
