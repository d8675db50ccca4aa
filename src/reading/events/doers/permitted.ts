import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isInside } from '../clause/antecedent.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfDeed } from '../clause/governed-head.ts'
import { phrasesAt } from '../clause/phrases.ts'
import { MOVED } from '../clause/suffered.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** Whom «لـ» brings stands no further before «بـ», in tokens. */
const FARTHEST = 9
/** Verbs of permission. */
const PERMITTING = new Set(['سمح', 'أذن', 'رخص', 'أجاز'])
/** Nouns of permission. Folded. */
const PERMISSIONS = new Set('سماح اذن اذنا ترخيص ترخيصا تصريح تصريحا تصاريح'.split(' '))

/** «سمحت لابنته وزوجته بزيارته», «السماح للقوات بدخول المدينة»: who is permitted a deed is its doer. */
export function permittedTo(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfDeed(stage.passage, first, sentence)
  if (prepositionOf(stage.passage, head) !== 'ب' || words[head]?.conjunction || MOVED.has(kind)) return []
  for (let at = head - 1; at >= Math.max(sentence.first, head - FARTHEST) && isInside(words[at]); at--) {
    if (words[at]?.preposition !== 'ل') continue
    const over = words[at - 1]
    const isPermitted = PERMITTING.has(over?.verb?.value.lemma.past ?? '') || PERMISSIONS.has(over?.stem ?? '')
    const phrases = isPermitted ? phrasesAt(stage, at, head) : []
    // «لابنته»: his are people
    const areWhole = phrases.at(-1)?.last === head - 1
    return areWhole ? phrases.filter((phrase) => isAgentive(stage, phrase) || words[phrase.first]?.pronoun) : []
  }
  return []
}
