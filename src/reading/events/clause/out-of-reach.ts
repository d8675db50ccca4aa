import type { Governor } from '../../../lexicon/gather/governors.ts'
import type { Passage } from '../../passage.ts'
import { isOneMan } from '../../syntax/nobodys.ts'
import { isOfMany } from '../../syntax/of-many.ts'
import type { Sentence } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { bareConstituents } from './bare-constituents.ts'
import { subjectBefore } from './subject.ts'

// What stands after a governing verb and is none of its.

/** «تضمن الاتفاق موافقة إيران»: the first of two bare phrases after a verb does what it says and does not stand under it. */
export function isSubjectOf(stage: Stage, sentence: Sentence, verb: number, head: number): boolean {
  const [first, second] = bareConstituents(stage, sentence, verb)
  const said = stage.passage.words[verb]?.verb?.value
  if (said && isOfMany(said.agreements)) return false
  return second !== undefined && first?.phrases[0]?.first === head && subjectBefore(stage, sentence, verb) === undefined
}

/** A verb that needs no preposition may yet have one of these before its object: «بدأ في قصف», «استمر بقصف». */
const LOOSE = new Set(['', 'ب', 'في'])

/**
 * Whether what a verb tries, denies or ends is another thing before its preposition or under it, which the event only belongs to: «أخفق في
 * تحقيق أغلبية في انتخابات», «واصل عمله حتى وفاته», «نفى ضلوعه في اغتيال», «نفى تدخل بلاده في الانتخابات».
 */
export function isTaken({ words, lexicon }: Passage, verb: number, head: number, joint: string, { preposition }: Governor): boolean {
  if (joint === '' || words[head]?.conjunction) return false
  if (preposition === '' && !LOOSE.has(joint)) return true
  const place = words[head]?.preposition ? head : head - 1
  if (preposition === '') {
    for (let at = verb + 1; at < place && joint === 'في'; at++)
      if (words[at]?.preposition === '' && lexicon.everydayWords.get(words[at]?.stem ?? '') === 'masdar') return true
    return words[place - 1]?.tag === 'noun' && words[place - 1]?.pronoun !== '' && place - 1 > verb
  }
  for (let at = verb + 1; at < place; at++) {
    const { stem = '', tag, preposition: own = '', pronoun = '' } = words[at] ?? {}
    if (stem === 'من' && at === verb + 2 && words[at - 1]?.tag === 'noun' && !words[at - 1]?.closed) continue
    if ((own || (tag === 'preposition' && pronoun === '' ? stem : '')) === joint) return true
  }
  return false
}

/** «حاول الكشف عن تفاصيل اغتيال»: what stands in idafa under another noun is no object of the verb; a plural in «ون» and a man of whom nothing is known join to nothing («حاول محتجون اقتحام», «حاول شاب طعن جندي»). */
export function isJoinedToAnother({ words, lexicon }: Passage, head: number, verb: number): boolean {
  const before = words[head - 1]
  if (
    head - 1 <= verb ||
    before?.tag !== 'noun' ||
    before.closed ||
    before.adjective ||
    words[head]?.preposition ||
    words[head]?.conjunction
  )
    return false
  if (isOneMan(before)) return false
  return lexicon.everydayWords.get(before.stem) === 'noun' && !before.stem.endsWith('ا') && !before.stem.endsWith('ون')
}
