import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { phrasesAt } from '../clause/phrases.ts'
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
  const pair = pairOf(stage, sentence, noun)
  if (pair.length > 0) return pair
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - FARTHEST); at--) {
    if (words[at]?.tag === 'complementiser' || words[at]?.tag === 'relative') return []
    if (words[at]?.tag !== 'verb') continue
    return findDoer(stage, sentence, at).phrases.filter((phrase) => phrase.last < noun && isAgentive(stage, phrase))
  }
  return []
}

/** «أعلنت فصائل مسلحة استعدادها», «حزب صغير يعلن نيته»: right behind a verb and its subject a pronoun that agrees with both. */
export function ownersRightBefore(stage: Stage, sentence: Sentence, noun: number): readonly Phrase[] {
  const { words } = stage.passage
  const agreement = AGREEING.get(words[noun]?.pronoun ?? '')
  if (!agreement) return []
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - FARTHEST); at--) {
    const word = words[at]
    if (word?.tag === 'noun' && !word.preposition && !word.conjunction) continue
    if (word?.tag !== 'verb' || word.pronoun || !word.verb?.value.agreements.includes(agreement)) return []
    const { phrases, before } = findDoer(stage, sentence, at)
    const [owner, other] = phrases
    const isNext = at === noun - 1 ? before !== undefined && owner?.first === before.first : owner?.last === noun - 1
    return owner && !other && isNext && isAgentive(stage, owner) ? [owner] : []
  }
  return []
}

const AGREEING: ReadonlyMap<string, '3ms' | '3fs'> = new Map([
  ['ه', '3ms'],
  ['ها', '3fs'],
])

/** «اتفاق بين الرئيس ونظيره خلال قمتهما»: two that «و» joins right before what «ـهما» stands under. */
function pairOf(stage: Stage, sentence: Sentence, noun: number): readonly Phrase[] {
  const { words } = stage.passage
  const joint = noun - 1
  if (words[noun]?.pronoun !== 'هما' || words[joint]?.tag !== 'preposition') return []
  let first = joint
  while (first > Math.max(sentence.first, joint - FARTHEST) && words[first - 1]?.tag === 'noun') first--
  const pair = phrasesAt(stage, first, joint)
  return pair.length === 2 && pair[1]?.last === joint - 1 && pair.every((phrase) => isAgentive(stage, phrase)) ? pair : []
}
