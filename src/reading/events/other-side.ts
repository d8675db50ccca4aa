import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Candidate } from './candidate.ts'
import { isElsewhen, isUnderCause } from './causes.ts'
import type { Constituent } from './clause.ts'
import { isDescribing } from './controlling-verb.ts'
import { findDoer } from './doer.ts'
import { phraseHeads } from './heads.ts'
import type { Stage } from './stage.ts'

/** The verb of its clause stands no further before what it came in or after, in tokens: time stays linear. */
const FARTHEST = 40

/**
 * Who fought those whom «مع» brings, where the clause tells it: «سيطرت القوات على البلدة بعد معارك مع الجيش» (who does what the verb says), «قتل أربعة
 * مسلحين في اشتباكات مع الأمن» (whom it befell, where they fight).
 */
export function otherSide(stage: Stage, candidate: Candidate, after: readonly Constituent[]): readonly Phrase[] {
  const { passage } = stage
  const { kind, first, sentence, last } = candidate
  if (kind !== 'clash' || passage.words[last]?.definite || !(isUnderCause(passage, first) || isElsewhen(passage, first))) return []
  if (after[0]?.preposition !== 'مع' && after[0]?.preposition !== 'ضد') return []
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = passage.words[at]
    if (word?.tag === 'complementiser') return []
    if (word?.tag !== 'verb' || isDescribing(stage, sentence, at)) continue
    const { phrases, rest, before } = findDoer(stage, sentence, at)
    const known = phrases.length > 0 ? phrases : (rest[0]?.phrases ?? (before ? [before] : []))
    return known.filter((phrase) => phraseHeads(stage, phrase).includes('@armed'))
  }
  return []
}
