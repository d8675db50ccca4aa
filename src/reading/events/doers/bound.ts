import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfIdafa } from '../clause/governed-head.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

// Who is to do a deed, or is blamed for it, and stands right before it.

/** What duties are told with. */
const DUTIES = new Set(['وجب', 'انبغى', 'تعين', 'توجب', 'حظر', 'تحتم'])
/** Whom a duty is put on is told in no more tokens. */
const LONGEST = 8
/** A verb of blaming stands no further before the deed, in tokens. */
const FARTHEST_VERB = 20

/** «إن على إسرائيل الانسحاب من القطاع», «يجب على الحركة إطلاق سراح الرهائن»: on whom it is to do the deed. */
export function boundTo(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfDue(stage.passage, first, sentence)
  if (words[head]?.preposition || words[head]?.conjunction) return []
  for (let at = head - 2; at >= Math.max(sentence.first, head - LONGEST); at--) {
    const word = words[at]
    if (word?.tag === 'preposition' && word.stem === 'علي' && !word.pronoun) {
      const opener = words[at - 1]
      const isDuty = opener?.tag === 'complementiser' || DUTIES.has(opener?.verb?.value.lemma.past ?? '')
      const phrase = isDuty ? phraseAt(stage, at + 1, head) : undefined
      return phrase?.last === head - 1 && isAgentive(stage, phrase) ? [phrase] : []
    }
    if (word?.tag !== 'noun' && word?.tag !== 'quantifier') return []
  }
  return []
}

/** What one is free to do is told with these. */
const ALLOWING = new Set(['أمكن', 'حق', 'جاز', 'تسنى'])
/** Folded. */
const RIGHTS = new Set(['حق', 'واجب', 'صلاحيه', 'صلاحيات', 'مسووليه', 'مصلحه', 'شان'])

/** «يحق للرئيس حل البرلمان», «لا يجوز للحكومة توقيع الاتفاق», «من حق الرئيس إقالة الوزراء»: who may do the deed or may not. */
export function allowedTo(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfDue(stage.passage, first, sentence)
  if (words[head]?.preposition || words[head]?.conjunction || words[head]?.definite) return []
  for (let at = head - 1; at >= Math.max(sentence.first, head - LONGEST); at--) {
    const word = words[at]
    if (word?.tag !== 'noun' && word?.tag !== 'quantifier') return []
    const before = words[at - 1]
    const isAllowed = word.preposition === 'ل' && isAllowing(stage.passage, at - 1)
    const isRight = RIGHTS.has(before?.stem ?? '') && before?.pronoun === '' && words[at - 2]?.stem === 'من'
    if (!isAllowed && !isRight) continue
    const phrase = phraseAt(stage, at, head)
    return phrase?.last === head - 1 && isAgentive(stage, phrase) ? [phrase] : []
  }
  return []
}

/** «يمكن» may be «makes possible» as well. */
function isAllowing({ words, hits }: Passage, at: number): boolean {
  return words[at]?.tag === 'verb' && hits.all(at, 'verb').some(({ value }) => ALLOWING.has(value.lemma.past))
}

/** «يجب على الدول فرض عقوبات»: what is written like a verb right behind whom it is due from is none. */
function firstOfDue(passage: Passage, first: number, sentence: Sentence): number {
  const head = firstOfIdafa(passage, first, sentence)
  const before = passage.words[head - 1]
  const isMasdar = before?.tag === 'verb' && before.pronoun === '' && !before.conjunction && passage.hits.at(head - 1, 'trigger-noun')
  return isMasdar && passage.words[head]?.preposition === '' && !passage.words[head]?.conjunction ? head - 1 : head
}

/** «حملت الحركة إسرائيل مسؤولية اغتيال القيادي», «حمل الاحتلال المسؤولية عن الهجوم»: who is held responsible for the deed. */
export function blamedFor(stage: Stage, { first, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  const head = firstOfIdafa(stage.passage, first, sentence)
  const isUnder = words[head - 1]?.stem === 'عن'
  const blame = isUnder ? head - 2 : head - 1
  if (words[blame]?.stem !== 'مسووليه' && !(isUnder && words[blame - 1]?.stem === 'مسووليه' && words[blame]?.adjective)) return []
  for (let at = blame - 1; at >= Math.max(sentence.first, blame - FARTHEST_VERB); at--) {
    if (words[at]?.tag !== 'verb') continue
    if (words[at]?.verb?.value.lemma.past !== 'حمل' || words[at]?.pronoun) return []
    const { phrases, rest } = findDoer(stage, sentence, at)
    const [blamed] = phrases.length > 0 ? rest : []
    return blamed?.phrases.filter((phrase) => phrase.last < blame && isAgentive(stage, phrase)) ?? []
  }
  return []
}

/** «قصف بالهاون طاول منزلين ونسب إلى الحوثيين», «الهجمات المنسوبة إلى التنظيم»: to whom the deed is ascribed. */
export function ascribedTo(stage: Stage, { end, sentence }: Candidate): readonly Phrase[] {
  const { words } = stage.passage
  for (let at = end + 1; at < Math.min(sentence.last - 1, end + FARTHEST_VERB); at++) {
    const word = words[at]
    if (word?.tag === 'complementiser') return []
    const isAscribed = word?.verb?.value.lemma.past === 'نسب' || ASCRIBED.has(word?.stem ?? '')
    if (!isAscribed || word?.pronoun || words[at + 1]?.stem !== 'الي') continue
    const phrase = phraseAt(stage, at + 2, sentence.last)
    return phrase && isAgentive(stage, phrase) ? [phrase] : []
  }
  return []
}

/** Folded. */
const ASCRIBED = new Set(['منسوب', 'منسوبه'])
