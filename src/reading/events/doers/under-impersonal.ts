import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { impersonalOver } from '../clause/impersonal.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** «يمكن للجيش أن يقصف», «سبق لباريس أن اعترفت», «على إسرائيل أن تنسحب»: who can, may, must or did do it stands under the preposition. */
export function whoMayOrMust(stage: Stage, sentence: Sentence, verb: number): readonly Phrase[] {
  const over = impersonalOver(stage.passage, sentence, verb)
  if (!over) return []
  const word = stage.passage.words[over.at]
  if (word?.pronoun && word.tag !== 'noun') {
    const meant = phraseOfReferent(stage, over.at)
    return meant ? [meant] : []
  }
  const phrase = phraseAt(stage, word?.tag === 'preposition' ? over.at + 1 : over.at, over.that)
  return phrase && isAgentive(stage, phrase) ? [phrase] : []
}
