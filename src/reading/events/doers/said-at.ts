import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isInside } from '../clause/antecedent.ts'
import { prepositionOf } from '../clause/causes.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** What somebody does where he is heard. */
const OCCASIONS = new Set(['meet', 'negotiate', 'call', 'visit', 'summit'])
/** Words of his. Folded. */
const WORDS = new Set('تصريحات تصريح حديث كلام تعليقات تعليق اقوال'.split(' '))
const JOINTS = new Set(['في', 'خلال', 'اثناء', 'بعد', 'عقب', 'قبل', 'اثر', 'علي'])
/** Such words stand no further before, in tokens. */
const FARTHEST = 9

/** «جاءت تصريحات الوزير خلال لقاء مع نظيره», «تصريحات للرئيس في محادثة مع زعيم»: whose words are told where he meets or calls somebody. */
export function speakerAt(stage: Stage, { kind, first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  if (!OCCASIONS.has(kind) || words[first]?.definite || words[first]?.conjunction || !JOINTS.has(prepositionOf(stage.passage, first)))
    return []
  const last = first - 2
  for (let at = last - 1; at >= Math.max(sentence.first, last - FARTHEST) && isInside(words[at + 1]); at--) {
    if (!WORDS.has(words[at]?.stem ?? '') || words[at]?.definite || words[at]?.pronoun) continue
    const owner = phraseAt(stage, at + 1, first - 1)
    return owner?.last === last && isAgentive(stage, owner) ? [owner] : []
  }
  return []
}
