import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { verbOver } from '../clause/verb-over.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** The verb stands no further before the deed, in tokens. */
const FARTHEST = 14
/** What joins to «ساعد» what somebody is helped to do. Folded. */
const JOINTS = new Set(['علي', 'في'])

const IN = 'في'

/** «ساعدت موسكو دمشق على استعادة السيطرة»: who is helped does it; «ساعد الجيش الأميركي في اعتراض الصواريخ»: who helps in it, where nobody is helped. */
export function helpedTo(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfIdafa(stage.passage, first, sentence)
  if (!JOINTS.has(prepositionOf(stage.passage, head)) || words[head]?.conjunction) return []
  const verb = verbOver(stage.passage, head, sentence.first, FARTHEST)
  if (verb === undefined || words[verb]?.verb?.value.lemma.past !== 'ساعد' || words[verb]?.pronoun) return []
  const { phrases, rest } = findDoer(stage, sentence, verb)
  const isNobodyHelped = rest.length === 0 && prepositionOf(stage.passage, head) === IN
  if (isNobodyHelped) return phrases.filter((phrase) => phrase.last < head && isAgentive(stage, phrase))
  const helped = phrases.length > 0 ? (rest[0]?.phrases ?? []) : []
  return helped.filter((phrase) => phrase.last === head - 2 && isAgentive(stage, phrase))
}
