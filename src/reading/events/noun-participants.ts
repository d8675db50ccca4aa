import type { Filling } from '../../lexicon/tables/triggers.ts'
import { entityOfPhrase } from '../mentions/entity-of-phrase.ts'
import { isClosed, type Phrase } from '../syntax/noun-phrase.ts'
import { isAgentive } from './agentive.ts'
import type { Candidate } from './candidate.ts'
import type { Constituent } from './clause.ts'
import { bareConstituents, findDoer } from './doer.ts'
import type { Filled } from './fill-roles.ts'
import { findGenitive, genitiveRole } from './genitive.ts'
import { findGovernor } from './governor.ts'
import { isNewOffice, objectAfter } from './masdar-object.ts'
import { NOMINAL_TABLES } from './nominal-tables.ts'
import { phraseAt } from './phrases.ts'
import { findPossessor } from './possessor.ts'
import { doersOfPurpose } from './purpose.ts'
import { findRelativeClause, type RelativeClause } from './relative-clause.ts'
import type { Stage } from './stage.ts'
import { subjectBefore } from './subject.ts'
import { isForce } from './under-preposition.ts'

/**
 * The participants of an event noun: its genitive («اغتيال الوزير»), the nisba after it («غارة إسرائيلية»), and the doer of the verb that
 * governs it («قرر الرئيس إقالة الوزير»).
 */
export function nounParticipants(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const genitive = findGenitive(stage, candidate)
  const object = objectAfter(stage, candidate, genitive)
  const filled: Filled[] = genitive
    .map((phrase) => ({ role: object ? 'actor' : genitiveRole(stage, candidate, phrase), phrase }))
    .filter(({ role, phrase }) => role !== 'actor' || object || isClosed(stage.passage.words, phrase) || isAgentive(stage, phrase))
  if (object) filled.push({ role: candidate.frame.genitive, phrase: object })
  if (genitive.length === 0) filled.push(...findOwner(stage, candidate, after))
  filled.push(...possessed(stage, candidate))
  filled.push(...findNisbas(stage, candidate), ...findTarget(stage, candidate))
  const has = (role: Filling) => filled.some((each) => each.role === role)
  if (!has('actor')) {
    const relative = findRelativeClause(stage, candidate)
    const doer = relative?.use === 'carries-out' ? findDoer(stage, candidate.sentence, relative.verb).phrases : []
    for (const phrase of doer) if (phrase.first > candidate.end) filled.push({ role: 'actor', phrase })
  }
  const governing = findGovernor(stage, candidate)
  const governed = (governing?.phrases ?? [])
    .filter(({ last }) => last < candidate.first)
    .map((phrase) => ({ role: governing?.governor.doer === 'undergoes' ? sufferer(stage, candidate, phrase) : ('actor' as const), phrase }))
  const intending = governing && governing.governor.status !== 'happened' ? governed.filter(({ role }) => role === 'actor') : []
  const meeting = intending.length > 0 ? intending : doersOfPurpose(stage, candidate).map((phrase) => ({ role: 'actor' as const, phrase }))
  if (meeting.length > 0 && isMeetingOf(stage, candidate)) return [...meeting, ...filled.map(toCounterpart)]
  filled.push(...[...governed, ...(has('actor') ? [] : meeting)].filter(({ role }) => !has(role)))
  return filled.filter(({ phrase }) => !after.some(({ time, first }) => time !== undefined && first === phrase.first))
}

/** «لقاء نظيره», «مقابلة الرئيس»: with somebody who meets told before, whom one meets. */
function isMeetingOf({ passage }: Stage, { last, frame }: Candidate): boolean {
  return frame.prepositions.get('مع') === 'with' && MEETINGS.has(passage.words[last]?.stem ?? '')
}

const MEETINGS = new Set(['لقاء', 'مقابله'])

function toCounterpart({ role, phrase }: Filled): Filled {
  return { role: role === 'actor' ? 'with' : role, phrase }
}

/** «تعرض المقر لهجوم», «تعرض الصحفي للخطف»: a person is the victim where the kind of event has one. */
function sufferer({ passage, book }: Stage, { kind }: Candidate, phrase: Phrase): 'victim' | 'recipient' {
  const roles = passage.lexicon.kinds.get(kind)?.roles
  const mention = entityOfPhrase(passage, book, phrase)
  const isPerson = mention !== undefined && book.get(mention.entity)?.kind === 'person'
  return roles?.includes('recipient') && !(isPerson && roles.includes('victim')) ? 'recipient' : 'victim'
}

/** «استهدفت غارة إسرائيلية بلدة الخيام», «غارة استهدفت البلدة»: the verb that carries the noun, before it or in its clause, brings its target. */
function findTarget(stage: Stage, candidate: Candidate): Filled[] {
  const { kind, first, sentence } = candidate
  if (!stage.passage.lexicon.kinds.get(kind)?.roles.includes('recipient')) return []
  const carrying = [first - 1, ownClause(stage, candidate)?.verb].find((at) => at !== undefined && hitsTarget(stage, at))
  const target = carrying === undefined ? undefined : bareConstituents(stage, sentence, carrying).find((each) => each.first > first)
  return (target?.phrases ?? []).map((phrase) => ({ role: 'recipient', phrase }))
}

/** «ضرب», «استهدف»: a verb that only carries an event, and whose object is what the event befell. */
function hitsTarget({ passage: { words, lexicon } }: Stage, at: number): boolean {
  const verb = words[at]?.verb
  if (!verb || verb.pronoun || lexicon.lightVerbs.get(verb.value.lemma) !== 'occurs') return false
  return lexicon.triggerVerbs.get(verb.value.lemma)?.[0]?.object === 'recipient'
}

/** «تحقيق في الهجوم الذي ضرب المدينة»: the clause goes on about the nearer event noun. */
function ownClause(stage: Stage, candidate: Candidate): RelativeClause | undefined {
  const { words, hits } = stage.passage
  const clause = findRelativeClause(stage, candidate)
  for (let at = candidate.end + 1; clause && at < clause.verb; at++)
    if (words[at]?.definite && hits.at(at, 'trigger-noun')) return undefined
  return clause
}

/** «زيارته», «اقتحامها مخيم جنين»: the pronoun is the doer where the noun takes one or goes on with an object, else what it is done to. */
function possessed(stage: Stage, candidate: Candidate): Filled[] {
  const { passage } = stage
  const owner = findPossessor(stage, candidate) ?? takenUp(stage, candidate)
  if (!owner) return []
  const next = candidate.last + 1
  const object = candidate.frame.genitive === 'actor' ? undefined : phraseAt(stage, next, candidate.sentence.last)
  const visited = candidate.frame.genitive === 'actor' ? placeAfter(stage, candidate) : undefined
  if (visited) {
    return [
      { role: 'actor', phrase: owner },
      { role: 'place', phrase: visited },
    ]
  }
  const met = candidate.frame.prepositions.get('مع') === 'with' ? counterpartAfter(stage, candidate) : undefined
  if (met) {
    return [
      { role: 'actor', phrase: owner },
      { role: 'with', phrase: met },
    ]
  }
  const isObject = object && !passage.words[next]?.preposition && !passage.words[next]?.adjective && isUndergoer(stage, candidate, object)
  if (!isObject) return [{ role: candidate.frame.genitive === 'instrument' ? 'actor' : candidate.frame.genitive, phrase: owner }]
  return [
    { role: 'actor', phrase: owner },
    { role: candidate.frame.genitive, phrase: object },
  ]
}

/** «إقالته إنجازاته» has two nouns and one deed: who is killed, held or dismissed is somebody, and no new office. */
function isUndergoer(stage: Stage, { kind, frame }: Candidate, object: Phrase): boolean {
  if (isNewOffice(stage, kind, object.first)) return false
  return frame.genitive !== 'victim' || stage.quantityOf.has(object.first) || isAgentive(stage, object)
}

/** «هؤلاء العناصر تم اعتقالهم»: under a verb that only says that it came about, the pronoun takes up what stands before the verb. */
function takenUp(stage: Stage, { first, last, sentence }: Candidate): Phrase | undefined {
  const { words, lexicon } = stage.passage
  const verb = words[first - 1]?.verb
  if (!words[last]?.pronoun || !verb || lexicon.lightVerbs.get(verb.value.lemma) !== 'occurs') return undefined
  return subjectBefore(stage, sentence, first - 1)
}

/** «لقائه نظيره»: whom one meets needs no preposition; a day may stand between. */
function counterpartAfter(stage: Stage, { last, sentence }: Candidate): Phrase | undefined {
  let at = last + 1
  while (stage.timeOf.has(at)) at++
  const word = stage.passage.words[at]
  const phrase = word?.preposition || word?.conjunction ? undefined : phraseAt(stage, at, sentence.last)
  return phrase && (isAgentive(stage, phrase) || word?.title) ? phrase : undefined
}

/** «زيارته أبوظبي», «مغادرتها مدينة رام الله»: where one goes needs no preposition; a day may stand between. */
function placeAfter(stage: Stage, { last, sentence }: Candidate): Phrase | undefined {
  const { passage, book, timeOf } = stage
  let at = last + 1
  while (timeOf.has(at)) at++
  const phrase = passage.words[at]?.preposition ? undefined : phraseAt(stage, at, sentence.last)
  const mention = phrase && entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind === 'place' || kind === 'country' ? phrase : undefined
}

/** «هجوم للحوثيين», «غارة لطيران التحالف»: «لـ» right after the noun says whose act it is, where it names somebody who can act. */
function findOwner(stage: Stage, { kind, last, frame, sentence }: Candidate, after: readonly Constituent[]): Filled[] {
  const { words, lexicon } = stage.passage
  let first = last + 1
  while (first < last + LONGEST_QUALITIES && words[first]?.tag === 'noun' && !words[first]?.preposition && !words[first]?.conjunction)
    first++
  if (words[first]?.preposition !== 'ل' || !lexicon.kinds.get(kind)?.roles.includes('actor')) return []
  const phrase = phraseAt(stage, first, sentence.last)
  if (!phrase || !isAgentive(stage, phrase)) return []
  const other = frame.prepositions.get('ل')
  const isOther =
    other === 'place' ? isPlaceOrState(stage, phrase) : other !== undefined && !hasTarget(after) && !isForce(stage, last, phrase)
  return isOther ? [] : [{ role: 'actor', phrase }]
}

/** «زيارة رسمية لفرنسا» goes there; «زيارة محتملة لرئيس الوزراء» is his. */
function isPlaceOrState({ passage, book }: Stage, phrase: Phrase): boolean {
  const mention = entityOfPhrase(passage, book, phrase)
  const kind = mention && book.get(mention.entity)?.kind
  return kind === 'country' || kind === 'place' || passage.words[phrase.first]?.stem === 'بلاد'
}

/** Adjectives between a noun and whose act it is («قصفا مدفعيا عنيفا للجيش»), in tokens. */
const LONGEST_QUALITIES = 4

/** «قصف للجيش التركي على عفرين»: with «على» for the target, «لـ» is left for the doer. */
function hasTarget(after: readonly Constituent[]): boolean {
  return after.some(({ preposition }) => preposition === 'علي' || preposition === 'ضد')
}

/** «عقوبات مالية», «دعم مالي»: of money, not of Mali. Folded. */
const MONEY = new Set(['مالي', 'ماليه', 'ماليا'])

/** «غارة إسرائيلية», «القصف الروسي»: the adjective says whose act it is. */
function findNisbas({ passage, quantityOf }: Stage, { kind, last, sentence }: Candidate): Filled[] {
  const { hits, words, lexicon } = passage
  if (!lexicon.kinds.get(kind)?.roles.includes('actor')) return []
  const noun = words[last]
  const found: Filled[] = []
  for (let index = last + 1; index < Math.min(sentence.last, last + 4); index++) {
    const word = words[index]
    if (word?.tag !== 'noun' || word.preposition || word.definite !== noun?.definite || quantityOf.has(index)) break
    if (word.common && !word.adjective && lexicon.everydayWords.get(word.stem) === 'noun') break
    if (MONEY.has(word.stem)) continue
    if (hits.at(index, 'nisba')) found.push({ role: 'actor', phrase: { first: index, last: index } })
    else if (hits.from(index).some(({ table }) => NOMINAL_TABLES.has(table))) break
  }
  return found
}
