import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { isInside } from '../clause/antecedent.ts'
import { withoutPronoun } from '../clause/bare-form.ts'
import { prepositionOf } from '../clause/causes.ts'
import { firstOfDeed } from '../clause/governed-head.ts'
import { phraseAt } from '../clause/phrases.ts'
import { MOVED, SUFFERED } from '../clause/suffered.ts'
import { phraseMeant } from '../participants/meant.ts'
import { doersBefore } from '../participants/under-pronoun.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** Nouns of bringing somebody to a deed or keeping him from it, and what joins the deed to them. Folded. */
const MAKING = new Map(
  Object.entries({
    تمكين: 'من',
    منع: 'من',
    حث: 'علي',
    اجبار: 'علي',
    ارغام: 'علي',
    حمل: 'علي',
    تشجيع: 'علي',
    تحريض: 'علي',
    مساعده: 'علي في',
    دفع: 'الي ل ب',
    اقناع: 'ب',
    الزام: 'ب',
    تكليف: 'ب',
    مطالبه: 'ب',
    تفويض: 'ب ل',
    تخويل: 'ب',
    توجيه: 'ب',
  }).map(([noun, joints]) => [noun, new Set(joints.split(' '))]),
)

/** Such a noun stands no further before what joins the deed, in tokens. */
const FARTHEST = 9

/** «تمكين الجيش من استعادة المدينة», «حث الحلفاء على فرض عقوبات», «منعهم من اقتحام السفارة»: who is brought to a deed or kept from it is its doer. */
export function madeTo(stage: Stage, candidate: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const { kind, first, sentence } = candidate
  const head = firstOfDeed(stage.passage, first, sentence)
  const joint = prepositionOf(stage.passage, head)
  if (joint === '' || words[head]?.conjunction || MOVED.has(kind) || (head !== first && SUFFERED.has(kind))) return []
  const last = words[head]?.preposition ? head - 1 : head - 2
  for (let at = last; at >= Math.max(sentence.first, last - FARTHEST); at--) {
    const { tag, stem = '', pronoun = '', definite = false } = words[at] ?? {}
    if (!isInside(words[at]) && tag !== 'verb') return []
    if (definite || !MAKING.get(withoutPronoun(stem, pronoun))?.has(joint) || isVerb(stage.passage, at)) continue
    if (pronoun)
      return at === last ? agents(stage, phraseMeant(stage, sentence, at, doersBefore(stage, { ...candidate, first: at }), false)) : []
    const object = phraseAt(stage, at + 1, last + 1)
    return object?.last === last ? agents(stage, object) : []
  }
  return []
}

/** «إلى حث الحلفاء», «لتفريقهم ومنعهم»: written like verbs, these are none after a preposition or joined to another masdar; «حث الوزير الحلفاء» is. */
function isVerb(passage: Passage, at: number): boolean {
  const word = passage.words[at]
  return word?.tag === 'verb' && !(word.pronoun && word.conjunction) && prepositionOf(passage, at) === ''
}

function agents(stage: Stage, phrase: Phrase | undefined): readonly Phrase[] {
  return phrase && isAgentive(stage, phrase) ? [phrase] : []
}
