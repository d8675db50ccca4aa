import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isDeedNoun } from '../clause/deed-noun.ts'
import { firstOfDeed } from '../clause/governed-head.ts'
import { SUFFERED } from '../clause/suffered.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** The main verb stands no further before the means, in tokens. */
const FARTHEST = 30
/** Kinds that two do together: one of them is not both. */
const TOGETHER = new Set([
  'agree',
  'negotiate',
  'meet',
  'summit',
  'call',
  'sign',
  'exchange-prisoners',
  'vote',
  'elect',
  'referendum',
  'trade',
])

/** «تطيل طهران الحرب من خلال تسليح المتمردين», «ضغطت الدول عليها عبر فرض عقوبات»: who does the main deed does what he does it by. */
export function doersByMeans(stage: Stage, { kind, first, last, sentence }: Candidate): readonly Phrase[] {
  const { words, tokens, hits, lexicon } = stage.passage
  const own = firstOfDeed(stage.passage, first, sentence)
  // «من خلال دعم وتمويل الجماعات»: two masdars of one object
  const head = words[own]?.conjunction && isBareMasdar(stage.passage, own - 1) ? own - 1 : own
  const from = beforeMeans(stage.passage, head)
  if (from === undefined || SUFFERED.has(kind) || TOGETHER.has(kind) || words[last]?.definite) return []
  for (let at = from; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const word = words[at]
    const form = tokens[at]?.form
    if (word?.tag === 'relative' || form === ';' || form === '"' || form === ':') return []
    // «تهديد الرئيس بتصعيد الخلاف عبر فرض رسوم»: another deed has a doer of its own
    if (hits.at(at, 'trigger-noun') && word?.tag === 'noun' && isAgentive(stage, { first: at + 1, last: at + 1 })) return []
    if (word?.tag !== 'verb' || word.verb?.value.lemma.past === 'كان') continue
    const lemma = word.verb?.value.lemma
    if (word.passive || !lemma || lexicon.lightVerbs.get(lemma) === 'occurs') return []
    const { phrases } = findDoer(stage, sentence, at)
    return phrases.filter((phrase) => phrase.last < head && isAgentive(stage, phrase))
  }
  return []
}

function isBareMasdar(passage: Passage, at: number): boolean {
  const word = passage.words[at]
  if (word?.tag !== 'noun' || word.definite || word.pronoun) return false
  return isDeedNoun(passage, at)
}

/** «من خلال», «عن طريق», «عبر», «بواسطة»: the last word before them. */
function beforeMeans({ words }: Passage, head: number): number | undefined {
  const [one, two] = [words[head - 1], words[head - 2]]
  if (words[head]?.preposition || words[head]?.conjunction) return undefined
  if (one?.stem === 'عبر' && one.tag === 'preposition') return head - 2
  if (one?.stem === 'واسطه' && one.preposition === 'ب') return head - 2
  const isWay = (one?.stem === 'خلال' && two?.stem === 'من') || (one?.stem === 'طريق' && two?.stem === 'عن')
  return isWay ? head - 3 : undefined
}
