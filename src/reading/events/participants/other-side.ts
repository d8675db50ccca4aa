import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isElsewhen, isUnderCause } from '../clause/causes.ts'
import type { Constituent } from '../clause/clause.ts'
import { isDescribing } from '../doers/controlling-verb.ts'
import { findDoer } from '../doers/doer.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'

/** What one takes part in with others. */
const MEETINGS = new Set(['meet', 'negotiate', 'call'])
/** The verb of its clause stands no further before what it came in or after, in tokens: time stays linear. */
const FARTHEST = 40

/**
 * Who met or fought those whom «مع» brings, where the clause tells it: «استقبل الرئيس ضيفه عقب لقاء مع الأمين العام», «سيطرت القوات على البلدة بعد معارك مع الجيش» (who does what the verb says), «قتل أربعة
 * مسلحين في اشتباكات مع الأمن» (whom it befell, where they fight).
 */
export function otherSide(stage: Stage, candidate: Candidate, after: readonly Constituent[]): readonly Phrase[] {
  const { passage } = stage
  const { kind, first, sentence, last } = candidate
  const isMeeting = MEETINGS.has(kind)
  if (!(kind === 'clash' || isMeeting) || passage.words[last]?.definite || !(isUnderCause(passage, first) || isElsewhen(passage, first)))
    return []
  if (after[0]?.preposition !== 'مع' && after[0]?.preposition !== (isMeeting ? 'ب' : 'ضد')) return []
  for (let at = first - 1; at >= Math.max(sentence.first, first - FARTHEST); at--) {
    const word = passage.words[at]
    if (word?.tag === 'complementiser') return []
    if (word?.tag !== 'verb' || isDescribing(stage, sentence, at)) continue
    const { phrases, rest, before } = findDoer(stage, sentence, at)
    if (isMeeting) return phrases.filter((phrase) => phrase.last < first && isSomebody(stage, phrase))
    const known = phrases.length > 0 ? phrases : (rest[0]?.phrases ?? (before ? [before] : []))
    return known.filter((phrase) => phraseHeads(stage, phrase).includes('@armed'))
  }
  return []
}

/** A person, a body or a state: no plan, no price. */
function isSomebody({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind === 'person' || kind === 'organisation' || kind === 'country'
}
