import { isClosed } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import { isDeedNoun } from '../clause/deed-noun.ts'
import { isAgentive } from '../doers/agentive.ts'
import type { Doer } from '../doers/doer.ts'
import { PLEADING } from '../doers/subject-after.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

// Verbs that have two behind their doer: to whom, and what.

/** «سلم الأمن المتهم مكبلا». */
const HOW = new Set(['participle', 'quality'])

/** «سلمت الحركة الصليب الأحمر جثث أربعة», «منحت باريس المعارض اللجوء»: of two behind the doer the first is to whom, where the verb may have «لـ» or «إلى» for it. */
export function givenTo(stage: Stage, { frame, verb }: Candidate, { phrases, rest }: Doer): Filled[] {
  if (verb?.hit.value.lemma.past === PLEADING) return calledOn(stage, rest)
  const [to, what] = rest
  const [somebody] = to?.phrases ?? []
  const isGiving = ['ل', 'الي'].every((preposition) => frame.prepositions.get(preposition) === 'recipient')
  if (!isGiving || frame.object === 'recipient' || phrases.length === 0 || !to || !what || !somebody) return []
  const { words, lexicon, hits } = stage.passage
  const isSomebody = hits.at(what.first, 'role') !== undefined || hits.at(what.first, 'group') !== undefined
  const isHow =
    what.first === what.last && !isSomebody && HOW.has(lexicon.everydayWords.get(words[what.first]?.stem.slice(0, -1) ?? '') ?? '')
  if (isHow || !(isAgentive(stage, somebody) || words[somebody.first]?.definite) || !isClosed(words, somebody)) return []
  if (what.first !== to.last + 1) return []
  return [
    ...to.phrases.map((phrase): Filled => ({ role: 'recipient', phrase })),
    ...what.phrases.map((phrase): Filled => ({ role: frame.object, phrase })),
  ]
}

/** «ناشدت المنظمة الدول المانحة تقديم التمويل», «ناشدت الحكومة التدخل»: who is called on, and right behind him what he is to do. */
function calledOn(stage: Stage, [first, second]: readonly Constituent[]): Filled[] {
  const [one, other] = [first?.phrases ?? [], second?.phrases ?? []]
  const isNext = second !== undefined && second.first - 1 === first?.last
  return [
    ...one.map((phrase): Filled => ({ role: !isNext && isDeedNoun(stage.passage, phrase.first) ? 'topic' : 'recipient', phrase })),
    ...other.filter((phrase) => isNext && !isAgentive(stage, phrase)).map((phrase): Filled => ({ role: 'topic', phrase })),
  ]
}
