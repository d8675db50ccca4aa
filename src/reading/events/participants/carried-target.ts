import type { Filling } from '../../../lexicon/tables/triggers.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { antecedent } from '../clause/antecedent.ts'
import { bareConstituents } from '../clause/bare-constituents.ts'
import type { Constituent } from '../clause/clause.ts'
import { afterAside } from '../clause/inserted.ts'
import { findRelativeClause, type RelativeClause } from '../clause/relative-clause.ts'
import { subjectBefore } from '../clause/subject.ts'
import { isAgentive } from '../doers/agentive.ts'
import { isCountry } from '../doers/by-whom.ts'
import type { Stage } from '../stage.ts'
import { particleBefore } from '../told.ts'
import type { Filled } from './fill-roles.ts'
import { apart } from './two-people.ts'

// What an assault befalls that a verb beside its noun says.

/** «استهدفت غارة إسرائيلية بلدة الخيام», «اعتقالات طالت ناشطين»: the verb that carries the noun, before it or in its clause, brings its target. */
export function findTarget(stage: Stage, candidate: Candidate): Filled[] {
  const { kind, first, sentence, frame } = candidate
  const roles = stage.passage.lexicon.kinds.get(kind)?.roles ?? []
  if (!roles.includes('recipient') && frame.genitive !== 'victim') return []
  const pursued = pursuedBefore(stage, candidate)
  if (pursued) return [{ role: 'recipient', phrase: pursued }]
  const means = verbOfMeans(stage.passage, candidate)
  const verbs = [first - 1, ownClause(stage, candidate)?.verb, verbAfter(stage, candidate), means]
  const carrying = verbs.find((at) => at !== undefined && hitsTarget(stage, candidate, at))
  const target =
    carrying === undefined
      ? undefined
      : bareOf(stage, sentence, carrying).find(
          (each) =>
            each.first > candidate.end &&
            !isOwnQuality(stage.passage, candidate.end, each.last) &&
            !(carrying === means && opensBehindMark(stage.passage, each.first)),
        )
  return (target?.phrases ?? []).map((phrase) => ({
    role: frame.genitive === 'victim' && isPeople(stage, phrase) ? 'victim' : 'recipient',
    phrase,
  }))
}

/** A verb's bare phrases; what the noun carries it to is none of the noun's own («استهدف هجوم حافلة»). */
function bareOf(stage: Stage, sentence: Sentence, verb: number): readonly Constituent[] {
  const hit = stage.passage.words[verb]?.verb
  const bare = bareConstituents(stage, sentence, verb)
  return hit ? apart(stage, hit, bare) : bare
}

/** «استهدف هجوم حافلة», «هز انفجار فندقا»: whether what follows the noun is what its verb hits, and nothing that the noun is joined to. */
export function isHit(stage: Stage, candidate: Candidate, at: number): boolean {
  const verb = candidate.first - 1
  return hitsTarget(stage, candidate, verb) && bareOf(stage, candidate.sentence, verb)[1]?.first === at
}

/** «الوزير الذي لاحقته اتهامات», «الهيئة التي طالتها انتقادات»: what the relative goes on about, where the verb before the noun takes it up. */
function pursuedBefore(stage: Stage, { first, sentence, kind }: Candidate): Phrase | undefined {
  const { words } = stage.passage
  const verb = words[first - 1]
  const isPursued = verb?.tag === 'verb' && verb.pronoun !== '' && PURSUING.has(verb.verb?.value.lemma.past ?? '')
  if (!isPursued || !WORDS.has(kind) || words[first - 2]?.tag !== 'relative') return undefined
  const pursued = antecedent(stage, sentence, first - 2)
  return pursued && isAgentive(stage, pursued) && !isCountry(stage, pursued) ? pursued : undefined
}

const PURSUING = new Set(['لاحق', 'طال', 'طاول', 'حاصر'])
const WORDS = new Set(['accuse', 'criticise', 'charge', 'sanction'])

/** «استهدفت المقاتلات بعدد من الغارات مواقع»: the verb that is done with what the noun tells of, behind who does it. */
function verbOfMeans({ words }: Passage, { first, sentence }: Candidate): number | undefined {
  const isSome = words[first - 1]?.stem === 'من' && (words[first - 2]?.tag === 'quantifier' || words[first - 2]?.tag === 'noun')
  const means = isSome ? first - 2 : first
  if (words[means]?.preposition !== 'ب') return undefined
  for (let at = means - 1; at >= Math.max(sentence.first, means - FARTHEST_DOER); at--) {
    if (words[at]?.tag === 'verb') return words[at]?.verb?.value.lemma.past === 'استهدف' ? at : undefined
    if (words[at]?.tag !== 'noun') return undefined
  }
  return undefined
}

/** Who does it is named in no more words. */
const FARTHEST_DOER = 6

/** «بهجوم عنيف، يهدف إلى»: another clause. */
function opensBehindMark({ words }: Passage, at: number): boolean {
  return words[at - 1]?.tag === 'mark'
}

/** «إن الهجوم استهدف سوقا», «الغارة، التي نفذتها مسيرة، أصابت سيارة»: the next verb that the noun is the subject of. */
function verbAfter(stage: Stage, { end, first, sentence }: Candidate): number | undefined {
  const { words, tokens } = stage.passage
  if (!words[first]?.definite || words[first]?.preposition) return undefined
  const limit = Math.min(sentence.last, end + FARTHEST_VERB)
  for (let at = end + 1; at < limit; at++) {
    const again = afterAside(stage.passage, at, limit)
    if (again !== undefined) at = again
    if (words[at]?.tag === 'verb') {
      const isOwn = subjectBefore(stage, sentence, at)?.first === first && !particleBefore(stage.passage, at, first)?.isNegation
      return isOwn ? at : undefined
    }
    if (words[at]?.tag === 'relative' || words[at]?.tag === 'complementiser' || tokens[at]?.form === '.') return undefined
  }
  return undefined
}

/** In tokens. */
const FARTHEST_VERB = 30

/** «طالت الاعتقالات العشرات»; «محاولة اغتيال استهدفت موكبه» hit a thing. */
function isPeople(stage: Stage, phrase: Phrase): boolean {
  return stage.quantityOf.has(phrase.first) || isAgentive(stage, phrase)
}

/** «القصف المدفعي», «القصف الصاروخي والمدفعي»: what qualifies the noun. */
function isOwnQuality({ words }: Passage, noun: number, last: number): boolean {
  const isMasculine = !/(?:ه|ات)$/.test(words[noun]?.stem ?? 'ه')
  for (let at = noun + 1; at <= last; at++) {
    const word = words[at]
    const isQuality = word?.adjective === true || (isMasculine && word?.title === false && word.stem.endsWith('ي'))
    if (!isQuality || !word?.definite) return false
  }
  return true
}

/** «ضرب», «استهدف», «طال»: a verb that only carries an event, and whose object is what the event befell. */
function hitsTarget({ passage: { words, lexicon } }: Stage, { frame }: Candidate, at: number): boolean {
  const verb = words[at]?.verb
  if (!verb || verb.pronoun) return false
  const isOf = (joint: string) => frame.prepositions.get(joint) === 'recipient'
  const isSuffered = UNDERGOING.has(frame.genitive) || isOf('علي') || (verb.value.lemma.past !== HOLDING && (isOf('ضد') || isOf('ل')))
  if (REACHING.has(verb.value.lemma.past)) return isSuffered
  return lexicon.lightVerbs.get(verb.value.lemma) === 'occurs' && lexicon.triggerVerbs.get(verb.value.lemma)?.[0]?.object === 'recipient'
}

/** «طالت الاعتقالات عشرات العمال», «العقوبات التي شملت ثلاثة وزراء». */
const REACHING = new Set(['طال', 'طاول', 'شمل'])
/** «شملت الاتهامات 54 ضحية»: what they hold. */
const HOLDING = 'شمل'
/** The roles of those whom a deed befalls. */
export const UNDERGOING: ReadonlySet<Filling> = new Set<Filling>(['victim', 'recipient'])

/** «تحقيق في الهجوم الذي ضرب المدينة»: the clause goes on about the nearer event noun. */
function ownClause(stage: Stage, candidate: Candidate): RelativeClause | undefined {
  const { words, hits } = stage.passage
  const clause = findRelativeClause(stage, candidate)
  for (let at = candidate.end + 1; clause && at < clause.verb; at++)
    if (words[at]?.definite && hits.at(at, 'trigger-noun')) return undefined
  return clause
}
