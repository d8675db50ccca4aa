import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { partiesOf } from '../clause/governing-parties.ts'
import { governingVerbsAt } from '../clause/governing-verbs.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** Who is asked and «أن» stand no further apart, in tokens. */
const LONGEST = 14

/** «طلب الرئيس من الوزير أن يجري تحقيقا», «دعا الحزب الرئيس ليخوض الانتخابات»: under «أن» or «لـ» a verb with nobody of its own is his who is asked. */
export function askedUnder(stage: Stage, sentence: Sentence, verb: number): readonly Phrase[] {
  const { words } = stage.passage
  const that = words[verb]?.verb?.before.preposition === 'ل' ? verb : verb - 1
  if (that < verb && (words[that]?.tag !== 'complementiser' || words[that]?.pronoun)) return []
  for (let at = that - 1; at >= Math.max(sentence.first, that - LONGEST); at--) {
    if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative') return []
    if (words[at]?.tag !== 'verb') continue
    const governor = governingVerbsAt(stage.passage, at).find(({ doer }) => doer === 'object' || doer === 'asked')
    if (!governor) return []
    return partiesOf(stage, sentence, at, governor, that).filter((phrase) => phrase.last < that && isAgentive(stage, phrase))
  }
  return []
}
