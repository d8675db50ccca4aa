import type { Hit } from '../../../lexicon/finder.ts'
import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import { isCircumstance } from '../clause/accusative.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import { SAID } from '../triggers/said.ts'
import { isAgentive } from './agentive.ts'
import { agrees } from './subject-after.ts'
import { isTown } from './voice.ts'

// A clause that goes on about a phrase and is somebody else's deed: what it describes is no subject of its verb.

/** «الاتفاق الذي وافقت على إبرامه الفصائل», «الأسرى الذين قررت إسرائيل»: what a relative goes on about is no subject of a verb of the other gender or number. */
export function isOfAnother({ passage }: Stage, agreements: readonly string[], verb: number): boolean {
  if (passage.words[verb - 1]?.tag !== 'relative') return false
  const form = passage.tokens[verb - 1]?.form ?? ''
  if (form.endsWith('الذي')) return agreements.includes('3fs') && !agreements.includes('3ms')
  if (form.endsWith('الذين')) return !agreements.some((agreement) => agreement.endsWith('p'))
  return form.endsWith('التي') && agreements.includes('3ms') && !agreements.includes('3fs') && !mayBeHers(passage, verb)
}

/** «القوات التي تقاتل»: written like what he did with another («تقاتل») it is what she does; «المدينة التي توجه إليها» takes her up. */
function mayBeHers({ hits, words }: Stage['passage'], verb: number): boolean {
  if (words[verb + 1]?.pronoun === 'ها' || words[verb + 2]?.pronoun === 'ها') return false
  return hits.all(verb, 'verb').some(({ value }) => value.agreements.includes('3fs'))
}

/**
 * «هجوم اتهمت السلطات التنظيم بتنفيذه», «قارب رفضت إيطاليا استقباله»: a thing accuses and rejects nobody; where a pronoun behind takes it up, the first
 * of two behind the verb does.
 */
export function isSaidOverThing(stage: Stage, { value, pronoun }: Hit<'verb'>, before: Phrase, bare: readonly Constituent[]): boolean {
  const { words, lexicon } = stage.passage
  const [one, other] = bare
  const subject = one?.phrases[0]
  if (!subject || !other || pronoun !== '' || isAgentive(stage, before) || isClosed(words, before)) return false
  const isSaid = lexicon.triggerVerbs.get(value.lemma)?.every(({ kind }) => SAID.has(kind) || kind === 'charge') === true
  if (!isSaid || !isAgentive(stage, subject) || !agrees(stage, value.agreements, subject)) return false
  for (let at = other.first; at <= other.last + 1; at++)
    if (words[at]?.tag === 'noun' && TAKEN_UP.has(words[at]?.pronoun ?? '')) return true
  return false
}

const TAKEN_UP = new Set(['ه', 'ها'])

/** «دمشق، التي استعادت قواته السيطرة على ريفها»: a place does nothing that somebody named after the verb can do. */
export function isAboutPlace(stage: Stage, before: Phrase, verb: number, after: Phrase | undefined): boolean {
  const { words } = stage.passage
  if (words[verb - 1]?.tag !== 'relative' || !after || !(isTown(stage, before) || words[before.first]?.placeHead)) return false
  return isClosed(words, after) && isAgentive(stage, after)
}

/** «الموعد الذي هدد الرئيس بالانسحاب بحلوله», «اليوم الذي أعلنت فيه الحركة»: a day does nothing that somebody named after the verb can do. */
export function isAboutTime(stage: Stage, before: Phrase, verb: number, after: Phrase | undefined): boolean {
  const { words } = stage.passage
  if (words[verb - 1]?.tag !== 'relative' || !after || !DAYS.has(words[before.first]?.stem ?? '')) return false
  return isClosed(words, after) && isAgentive(stage, after)
}

/** Folded. */
const DAYS = new Set('موعد يوم وقت عام سنه شهر اسبوع ليله لحظه ساعه فتره تاريخ'.split(' '))

/** «عملية اعتقلت خلالها قياديا», «غارة أعلن الجيش مسؤوليته عنها»: a pronoun under a preposition stands for what the clause describes. */
export function resumesUnder({ passage }: Stage, sentence: Sentence, verb: number): boolean {
  for (let at = verb + 1; at < Math.min(sentence.last, verb + LONGEST_RESUMED); at++) {
    const word = passage.words[at]
    if (word?.tag === 'verb') return false
    if (word?.tag === 'particle' && word.pronoun !== '') return true
  }
  return false
}

/** A pronoun that resumes stands no further after its verb, in tokens. */
const LONGEST_RESUMED = 6

/** «غارة شنتها مقاتلات»: the pronoun is the object already, and what follows the doer, whatever it is. */
export function resumes(stage: Stage, { pronoun, value }: Hit<'verb'>, phrase: Phrase, isUnder: boolean): boolean {
  return (
    (pronoun !== '' || (isUnder && isClosed(stage.passage.words, phrase))) &&
    agrees(stage, value.agreements, phrase) &&
    !isCircumstance(stage, phrase)
  )
}
