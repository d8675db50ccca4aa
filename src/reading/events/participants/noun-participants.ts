import type { Filling } from '../../../lexicon/tables/triggers.ts'
import type { Passage } from '../../passage.ts'
import { isClosed, type Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import { findGenitive, genitiveRole, TALKS } from '../clause/genitive.ts'
import { findGovernor } from '../clause/governor.ts'
import { isBelieved } from '../clause/inserted.ts'
import { findRelativeClause } from '../clause/relative-clause.ts'
import { advancingForce } from '../doers/advancing.ts'
import { isAgentive, OF_GROUPS } from '../doers/agentive.ts'
import { doersBehind } from '../doers/behind.ts'
import { allowedTo, ascribedTo, blamedFor, boundTo } from '../doers/bound.ts'
import { doersByMeans } from '../doers/by-means.ts'
import { cancellerOf } from '../doers/canceller.ts'
import { chairOf } from '../doers/chair.ts'
import { disposedTo } from '../doers/disposed.ts'
import { findDoer } from '../doers/doer.ts'
import { doersOfCarrier } from '../doers/doer-of-carrier.ts'
import { doersOfWhat } from '../doers/doers-of-what.ts'
import { gatheredBy } from '../doers/gathered.ts'
import { giversOf } from '../doers/giver.ts'
import { helpedTo } from '../doers/helped.ts'
import { labelOf } from '../doers/labelled.ts'
import { madeTo } from '../doers/made-to.ts'
import { managersOf } from '../doers/managing-verb.ts'
import { nationOfIntent } from '../doers/nation-of-intent.ts'
import { carriersOf, governedPeople, isOfWords, undertakersOf, withoutDoers } from '../doers/noun-doers.ts'
import { findOwner } from '../doers/noun-owner.ts'
import { isDeedOfOthers } from '../doers/others-deed.ts'
import { partTaker } from '../doers/part-taker.ts'
import { permittedTo } from '../doers/permitted.ts'
import { doersOfPurpose } from '../doers/purpose.ts'
import { responsibleFor } from '../doers/responsible.ts'
import { speakerAt } from '../doers/said-at.ts'
import { searchersOf } from '../doers/searcher.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import { speakersThere } from '../doers/speaker-there.ts'
import { tellersOf } from '../doers/tells-own.ts'
import { doersTogether } from '../doers/together.ts'
import { VIOLENT } from '../doers/weapon-owner.ts'
import type { Stage } from '../stage.ts'
import { NOMINAL_TABLES } from '../triggers/nominal-tables.ts'
import { findTarget } from './carried-target.ts'
import { withDescribed } from './described-object.ts'
import type { Filled } from './fill-roles.ts'
import { instrumentOf } from './instrument.ts'
import { invitedAndHost } from './invited.ts'
import { objectAfter, objectAfterPronoun, roleOfObject, SUFFERING } from './masdar-object.ts'
import { otherSide } from './other-side.ts'
import { agreesInCase } from './own-quality.ts'
import { hostAndGuest } from './reception.ts'
import { ofPronoun, twoBefore } from './undergone.ts'
import { withoutVictimsToldLater } from './victims-told-later.ts'

/**
 * The participants of an event noun: its genitive («اغتيال الوزير»), the nisba after it («غارة إسرائيلية»), and the doer of the verb that
 * governs it («قرر الرئيس إقالة الوزير»).
 */
export function nounParticipants(stage: Stage, candidate: Candidate, after: readonly Constituent[]): Filled[] {
  const genitive = findGenitive(stage, candidate)
  const received = hostAndGuest(stage, candidate, genitive)
  if (received.length > 0) return received
  const invited = invitedAndHost(stage, candidate)
  if (invited) return invited
  const object = objectAfter(stage, candidate, genitive)
  const filled: Filled[] = genitive
    .map((phrase) => ({ role: object ? 'actor' : genitiveRole(stage, candidate, phrase), phrase }))
    .filter(
      ({ role, phrase }) =>
        role !== 'actor' ||
        object ||
        isAgentive(stage, phrase) ||
        (VIOLENT.has(candidate.kind) && instrumentOf(stage, phrase)) ||
        isUnknown(stage.passage, candidate, phrase),
    )
  if (object)
    filled.push({ role: candidate.frame.genitive === 'actor' ? roleOfObject(candidate.kind) : candidate.frame.genitive, phrase: object })
  const owned = objectAfterPronoun(stage, candidate)
  if (owned) filled.push({ role: roleOfObject(candidate.kind), phrase: owned })
  const gathered = gatheredBy(stage, candidate)
  filled.push(...gathered)
  if (genitive.length === 0 && gathered.length === 0) filled.push(...findOwner(stage, candidate, after))
  filled.push(...ofPronoun(stage, candidate), ...twoBefore(stage, candidate))
  const nisbas = findNisbas(stage, candidate, candidate.last)
  const joined = nisbas.length > 0 ? undefined : joinedAssault(stage, candidate)
  filled.push(...(joined === undefined ? nisbas : findNisbas(stage, candidate, joined)), ...findTarget(stage, candidate))
  const chair = chairOf(stage, candidate)
  if (chair.length > 0)
    return [...chair.map((phrase) => ({ role: 'actor' as const, phrase })), ...filled.map((each) => turned(each, 'with'))]
  const has = (role: Filling) => filled.some((each) => each.role === role)
  if (!has('actor')) {
    const relative = findRelativeClause(stage, candidate)
    // «اتهامات بانتهاكات ارتكبها جنود»: who did what they are accused of
    const isCharge = candidate.kind === 'accuse' && relative && isOfCharge(stage, candidate.end, relative.verb)
    const role = isCharge ? 'recipient' : relative && isHosted(stage, candidate.kind, relative.verb) ? 'host' : 'actor'
    const doer = relative?.use === 'carries-out' ? findDoer(stage, candidate.sentence, relative.verb).phrases : []
    for (const phrase of doer) {
      const isApart = phrase.first > candidate.end || phrase.last < candidate.first
      // «اجتماعهما في باريس، والذي عقد برعاية»: where it was held is nobody
      const isThere = relative && phrase.first < relative.verb && !isAgentive(stage, phrase) && !instrumentOf(stage, phrase)
      if (isApart && !isThere) filled.push({ role, phrase })
    }
  }
  const governing = findGovernor(stage, candidate)
  const isDoneByOthers = governing !== undefined && isDeedOfOthers(stage, candidate, governing)
  const governed = governing && !isDoneByOthers ? governedPeople(stage, candidate, governing) : []
  const intending = governing && governing.governor.status !== 'happened' ? governed.filter(({ role }) => role === 'actor') : []
  const meeting = intending.length > 0 ? intending : doersOfPurpose(stage, candidate).map((phrase) => ({ role: 'actor' as const, phrase }))
  if (isMeetingOf(stage, candidate) && (meeting.length > 0 || isMet(stage, candidate, after)))
    return [...meeting, ...filled.map((each) => turned(each, 'with'))]
  const carrying = carriersOf(stage, candidate)
  const undertaking = carrying.length > 0 ? carrying : undertakersOf(stage, candidate)
  const permitted = undertaking.length > 0 ? [] : allowedTo(stage, candidate)
  const allowed = undertaking.length > 0 || permitted.length > 0 ? permitted : madeTo(stage, candidate)
  const carriers = [...undertaking, ...allowed].map((phrase) => ({ role: 'actor' as const, phrase }))
  const isOfOthers = governing !== undefined && isBetweenOthers(candidate, after) && isOfWords(stage.passage, governing)
  const doers = carriers.length > 0 ? carriers : isOfOthers ? [] : governed
  const isTurned = !object && (allowed.length > 0 || isMasdarOf(stage, candidate)) && doers.some(({ role }) => role === 'actor')
  const others = isTurned ? filled.map((each) => (nisbas.includes(each) ? each : turned(each, 'recipient'))) : filled
  const suffered = governing?.governor.doer === 'undergoes' ? withoutVictimsToldLater(stage, candidate, others, doers) : [...others]
  const own = governing && isOfWords(stage.passage, governing) ? suffered : withoutDoers(stage, suffered, doers)
  const isTold = (role: Filling) => own.some((each) => each.role === role)
  own.push(...[...doers, ...(isTold('actor') ? [] : meeting)].filter(({ role }) => !isTold(role)))
  if (!isTold('actor')) own.push(...doersOfCarrier(stage, candidate).map((phrase) => ({ role: 'actor' as const, phrase })))
  for (const find of isDoneByOthers ? [] : OTHER_DOERS)
    if (!isTold('actor')) own.push(...find(stage, candidate).map((phrase) => ({ role: 'actor' as const, phrase })))
  const part = isTold('actor') ? undefined : (partTaker(stage, candidate) ?? labelOf(stage, candidate))
  if (part) own.push({ role: 'actor', phrase: part })
  if (!isTold('actor')) own.push(...otherSide(stage, candidate, after).map((phrase) => ({ role: 'actor' as const, phrase })))
  if (!isTold('actor')) own.push(...doersTogether(stage, candidate).map((phrase) => ({ role: 'actor' as const, phrase })))
  if (!isTold('actor')) own.push(...speakersThere(stage, candidate, after).map((phrase) => ({ role: 'actor' as const, phrase })))
  const told = withDescribed(stage, candidate, own)
  return told.filter(
    ({ phrase }) =>
      !agreesInCase(stage.passage, candidate, phrase) && !after.some(({ time, first }) => time !== undefined && first === phrase.first),
  )
}

/** Where nobody is told so far, who manages the deed, gives what it gives, has the duty of it or is blamed for it. */
const OTHER_DOERS = [
  managersOf,
  giversOf,
  boundTo,
  blamedFor,
  ascribedTo,
  doersBehind,
  responsibleFor,
  tellersOf,
  helpedTo,
  madeTo,
  permittedTo,
  disposedTo,
  doersByMeans,
  speakerAt,
  searchersOf,
  nationOfIntent,
  doersOfWhat,
  advancingForce,
  cancellerOf,
] as const

/** «الاجتماع الذي استضافته باريس»: whoever gives others a place to talk. */
function isHosted({ passage: { words, lexicon } }: Stage, kind: string, verb: number): boolean {
  const lemma = words[verb]?.verb?.value.lemma.past ?? ''
  return HOSTING.has(lemma) && lexicon.kinds.get(kind)?.roles.includes('host') === true
}

const HOSTING = new Set(['استضاف', 'احتضن'])

/** What of stands between an accusation and the clause that goes on. */
function isOfCharge({ passage: { words } }: Stage, noun: number, verb: number): boolean {
  for (let at = noun + 1; at < verb; at++) if (words[at]?.preposition === 'ب') return true
  return false
}

/** «أعلن الرئيس التوصل إلى اتفاق بين البلدين»: whose it is is told, and who announces it is none of them. */
function isBetweenOthers({ kind }: Candidate, after: readonly Constituent[]): boolean {
  return (
    (TALKS.has(kind) || kind === 'ceasefire' || kind === 'clash') &&
    after.some(({ preposition, time }) => preposition === 'بين' && time === undefined)
  )
}

/** A definite phrase may name somebody, but «اتفاقية الأسلحة», «قمة المجتمعات» name what is talked of. */
function isUnknown({ words, lexicon }: Passage, { kind }: Candidate, phrase: Phrase): boolean {
  if (!TALKS.has(kind)) return isClosed(words, phrase)
  return isClosed(words, phrase) && lexicon.everydayWords.get(words[phrase.first]?.stem ?? '') !== 'noun'
}

/** «تخطط واشنطن لاتهام القوات»: with a doer told before, whom «لـ» would bring is whom one masdar is joined to. */
function isMasdarOf({ passage }: Stage, { last, frame }: Candidate): boolean {
  const trigger = passage.hits.at(last, 'trigger-noun')?.value
  return frame.prepositions.get('ل') === 'recipient' && trigger?.number === 'singular'
}

/** «للقاء الدبلوماسيين», «الموافقة على مقابلة كيم»: whom one is to meet, where nobody else is named with him. */
function isMet({ passage }: Stage, { first, last }: Candidate, after: readonly Constituent[]): boolean {
  const { words } = passage
  if (after.some(({ preposition }) => preposition === 'مع' || preposition === 'بين')) return false
  return (
    words[first]?.preposition === 'ل' || (words[first - 1]?.stem === 'علي' && words[first - 1]?.tag === 'preposition' && first === last)
  )
}

/** «لقاء نظيره», «مقابلة الرئيس»: with somebody who meets told before, whom one meets. */
function isMeetingOf({ passage }: Stage, { last, frame }: Candidate): boolean {
  return frame.prepositions.get('مع') === 'with' && MEETINGS.has(passage.words[last]?.stem ?? '')
}

const MEETINGS = new Set(['لقاء', 'مقابله'])

/** What looked like the doer is the other side. */
function turned({ role, phrase }: Filled, other: 'with' | 'recipient'): Filled {
  return { role: role === 'actor' ? other : role, phrase }
}

/** «عقوبات مالية», «دعم مالي»: of money, not of Mali. Folded. */
const MONEY = new Set(['مالي', 'ماليه', 'ماليا'])

/** «محادثات روسية-تركية», «قصف أمريكي - إسرائيلي»: a dash between two whose deed it is. */
function isPaired({ tokens, hits }: Passage, index: number): boolean {
  return DASHES.has(tokens[index + 1]?.form ?? '') && hits.at(index + 2, 'nisba') !== undefined
}

const DASHES = new Set(['-', '–', '/'])

/** «الهجمات الحكومية», «القصف الحكومي»: of deeds of war the side of the government; others may be held by it or befall it. Folded. */
const GOVERNMENTAL = new Set(['حكومي', 'حكوميه', 'حكوميا'])

/** «تحطم طائرة تركية»: whose it is that crashes or sinks did nothing. */
const VEHICLES = new Set(['air-crash', 'shipwreck', 'accident'])

/** «غارة إسرائيلية», «القصف الروسي»: the adjective says whose act it is. */
function findNisbas({ passage, quantityOf }: Stage, { kind, sentence, frame }: Candidate, last: number): Filled[] {
  const { hits, words, lexicon } = passage
  const noun = words[last]
  if (!lexicon.kinds.get(kind)?.roles.includes('actor') || VEHICLES.has(kind)) return []
  const found: Filled[] = []
  // «اعتقال إيرانية»: whom it was done to, not whose deed.
  const isSuffered = SUFFERING.has(noun?.stem ?? '') || (frame.genitive === 'victim' && !noun?.definite)
  let reach = last + 4
  for (let index = last + 1; index < Math.min(sentence.last, reach); index++) {
    const word = words[index]
    // «غارة يعتقد أنها إسرائيلية»
    if (isBelieved(words, index)) {
      reach += 2
      index++
      continue
    }
    if (word?.tag === 'mark' && isPaired(passage, index - 1)) continue
    if (
      word?.tag !== 'noun' ||
      word.preposition ||
      word.definite !== noun?.definite ||
      (quantityOf.has(index) && quantityOf.get(index) !== quantityOf.get(last))
    )
      break
    if (word.common && !word.adjective && lexicon.everydayWords.get(word.stem) === 'noun') break
    if (word.conjunction && !word.adjective && !hits.at(index, 'nisba') && !OF_GROUPS.has(word.stem)) break
    if (MONEY.has(word.stem)) continue
    if (
      hits.at(index, 'nisba') ||
      isNationOf(passage, last, index) ||
      OF_GROUPS.has(word.stem) ||
      (VIOLENT.has(kind) && GOVERNMENTAL.has(word.stem))
    ) {
      found.push({ role: isSuffered ? frame.genitive : 'actor', phrase: { first: index, last: index } })
    } else if (!isOneQuality(word) && hits.from(index).some(({ table }) => NOMINAL_TABLES.has(table))) break
  }
  return found
}

/** «هجوم جوي روسي», «تمركز عسكري إيراني»: one more quality, though «جوي» is a name and «عسكري» a man as well. */
function isOneQuality({ adjective, stem }: Word): boolean {
  return adjective && /يه?$/.test(stem)
}

/** «قصفا تركيا», «هجوما روسيا»: behind the ending of an indefinite accusative a country's name is a quality that is written like it. */
function isNationOf({ words, hits }: Passage, noun: number, next: number): boolean {
  const word = words[next]
  return (
    next === noun + 1 &&
    words[noun]?.pronoun === '' &&
    words[noun]?.stem.endsWith('ا') === true &&
    word?.stem.endsWith('يا') === true &&
    hits.at(next, 'country') !== undefined
  )
}

/** «قصف مدفعي وغارات سورية وروسية»: where the assault stands that «و» adds right after another, whose adjectives are those of both. */
function joinedAssault({ passage: { words, hits } }: Stage, { kind, last }: Candidate): number | undefined {
  let next = last + 1
  while (words[next]?.adjective && !words[next]?.conjunction) next++
  const joined = words[next]
  const other = hits.at(next, 'trigger-noun')?.value.trigger.kind
  const isJoined = joined?.conjunction === true && !joined.preposition && !joined.pronoun && joined.definite === words[last]?.definite
  return isJoined && ASSAULTS.has(kind) && other !== undefined && ASSAULTS.has(other) ? next : undefined
}
