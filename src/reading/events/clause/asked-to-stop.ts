import type { Governor } from '../../../lexicon/gather/governors.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Stage } from '../stage.ts'
import { prepositionOf } from './causes.ts'
import { partiesOf } from './governing-parties.ts'
import { governingVerbsAt } from './governing-verbs.ts'

/** Words for an end of what one does oneself, or for its going on. Folded. */
const OWN_COURSE = new Set(
  'وقف ايقاف انهاء تعليق الكف مواصله استيناف تجميد الغاء تكثيف توسيع تصعيد تجديد وقفها تخفيف خفض تقليص بدء شن تنفيذ تاجيل ارجاء'.split(' '),
)
/** The verb stands no further before such a word, in tokens. */
const FARTHEST = 10
/** What somebody does to others: whoever is asked to stop it is who does it. */
const DONE = new Set([
  ...['attack', 'strike', 'bomb', 'shoot', 'raid', 'besiege', 'aid', 'sanction', 'ban', 'threaten', 'arrest', 'execute', 'torture'],
  ...['deploy', 'military-exercise', 'test-weapon', 'demolish', 'destroy', 'kill', 'suspend', 'close-crossing', 'displace', 'try'],
])

/** Who says so speaks of what he does himself. */
const PLEDGING = new Set(['تعهد', 'وعد', 'التزم'])

/** «طالبت المنظمة إسرائيل بوقف قصف المستشفيات», «قررت الحكومة تعليق الغارات»: who is asked to stop a deed, or decides to, does it. */
export function askedToStop(stage: Stage, { kind, sentence }: Candidate, at: number, { doer }: Governor): readonly Phrase[] {
  const { words, lexicon } = stage.passage
  const word = words[at]
  if (doer !== '-' || !DONE.has(kind) || !OWN_COURSE.has(word?.stem ?? '')) return []
  const joint = prepositionOf(stage.passage, at)
  for (let before = at - 1; before >= Math.max(sentence.first, at - FARTHEST); before--) {
    const tag = words[before]?.tag
    if (tag === 'complementiser' || tag === 'relative' || tag === 'conjunction') return []
    const lemma = words[before]?.verb?.value.lemma
    if (tag !== 'verb' || !lemma) continue
    const governor = governingVerbsAt(stage.passage, before).find(({ preposition }) => preposition === joint || preposition === '')
    const isTelling = governor?.doer === 'subject' && lexicon.reportingVerbs.has(lemma) && !PLEDGING.has(lemma.past)
    if (!governor || governor.doer === 'undergoes' || isTelling) return []
    return partiesOf(stage, sentence, before, governor, at).filter((phrase) => phrase.last < at && isAgentive(stage, phrase))
  }
  return []
}
