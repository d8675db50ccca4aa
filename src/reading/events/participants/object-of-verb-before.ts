import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { isAgentive } from '../doers/agentive.ts'
import { isDescribing } from '../doers/controlling-verb.ts'
import { findDoer } from '../doers/doer.ts'
import type { Stage } from '../stage.ts'
import { canMean } from './meant.ts'

/** The verb before stands no further away, in tokens. */
const FARTHEST = 25

/** «قدم البرلمان مقترحا ورفضته الحكومة»: what is refused, praised or condemned is the thing that the verb before was done to, and not who did it. */
export function objectOfVerbBefore(stage: Stage, sentence: Sentence, verb: number): Phrase | undefined {
  const { words } = stage.passage
  const word = words[verb]
  if (!word?.conjunction) return undefined
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST); at--) {
    if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative') return undefined
    // «وقع مشروعا يرفع الرسوم وأيدته»
    if (words[at]?.tag !== 'verb' || isDescribing(stage, sentence, at)) continue
    const { phrases, rest } = findDoer(stage, sentence, at)
    const thing = phrases.length > 0 && words[at]?.pronoun === '' ? rest[0]?.phrases[0] : undefined
    const isThing = thing !== undefined && thing.last < verb && !isAgentive(stage, thing)
    return isThing && canMean(word.pronoun, words[thing.first]) ? thing : undefined
  }
  return undefined
}
