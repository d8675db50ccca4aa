import { bareStem } from '../../mentions/definite.ts'
import { tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent, Role } from '../../types.ts'
import { hasArticle, hasPronoun, isDefinite } from '../clause/definite.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { isAnother, isDefinedAnew, WORDS } from './refers-back.ts'
import { areOfOneAge, contradictInCircumstances } from './same-circumstances.ts'
import { compareFigures } from './same-figures.ts'
import { isGiven, isNamed } from './same-participant.ts'
import { compareParticipants, differIn, shareAny, TOGETHER } from './same-participants.ts'
import { agreeInStatus } from './same-status.ts'
import { areToldApart, isCampaign, targetsOf } from './told-apart.ts'
import { isInHeadline, numberOf } from './wording.ts'

/** Kinds that one article may tell many of under one noun: «الاتهامات», «القتال», «المساعدات», «الترشح». */
const MANY = new Set<string>([...WORDS, 'aid', 'clash', 'negotiate', 'trade', 'invest', 'vote', 'migrate', 'displace', 'run-for-office'])

/** What befalls each by himself: «استقال بعد عامين» may be anybody's. */
const OF_ONE = new Set(['resign', 'dismiss', 'appoint'])

/**
 * Of the earlier events that a telling's noun may stand for, the only one that it can mean: «تبنت طالبان الهجوم» after one bombing, «جرى التوقيع بحضور
 * الوزيرين» after one signing. News is meant before what was long ago, and nothing where two fit.
 *
 * @param earlier Their indices in `merged`.
 */
export function onlyOneMeant(
  stage: Stage,
  merged: readonly ReportedEvent[],
  earlier: readonly number[],
  event: ReportedEvent,
): number | undefined {
  if (MANY.has(event.kind) || isAnother(stage, event)) return undefined
  const isKnown = isGivenTelling(stage, event) || isByGiven(stage, event)
  if (!isKnown && (!isBare(stage, event) || OF_ONE.has(event.kind))) return undefined
  const fitting = earlier.filter((index) => {
    const known = merged[index]
    if (known?.kind === 'visit' && event.kind !== 'visit' && !known.arguments.some(({ role }) => role === 'host')) return false
    if (!known || !(isKnown || (known.kind === event.kind && known.retold === event.retold))) return false
    return mayBe(stage, known, event)
  })
  const ofOneAge = fitting.filter((index) => merged[index] && areOfOneAge(stage, merged[index], event))
  const meant = ofOneAge.length > 0 || event.time !== undefined ? ofOneAge : fitting
  return meant.length === 1 ? meant[0] : undefined
}

/** A verb that says nothing of its event but that it was. */
function isBare({ passage: { tokens, words } }: Stage, event: ReportedEvent): boolean {
  const { arguments: all, places, time, quantities, statusCue, trigger } = event
  if (all.length > 0 || places.length > 0 || quantities.length > 0 || time !== undefined || statusCue !== undefined) return false
  return words[tokenAt(tokens, trigger.start)]?.tag !== 'noun'
}

/** «الهجوم», «زيارته», «محاولة الانقلاب»; no plural («الهجمات» are any), and no set phrase that has its article whatever it means («الإقامة الجبرية»). */
function isGivenTelling(stage: Stage, event: ReportedEvent): boolean {
  const { tokens, words, hits } = stage.passage
  const [first, last] = [tokenAt(tokens, event.trigger.start), tokenAt(tokens, event.trigger.end - 1)]
  if (last > first && hasArticle(stage, event)) return false
  const noun = hits.at(first, 'trigger-noun')
  return isDefinite(stage, event) && (noun ? noun.value.number === 'singular' : words[first]?.stem.endsWith('ات') === false)
}

/** «أطلق المهاجم النار»: an assault by one who is known from it, and has no name. */
function isByGiven(stage: Stage, { kind, rule, arguments: all }: ReportedEvent): boolean {
  if (!ASSAULTS.has(kind) || rule === 'noun-trigger') return false
  const [doer, second] = all.filter(({ role }) => role === 'actor')
  const who = doer?.entity === undefined ? undefined : stage.book.get(doer.entity)
  return (
    doer !== undefined &&
    !second &&
    isGiven(stage, doer) &&
    (!who || (who.kind === 'person' && who.number !== 'plural' && who.number !== 'dual'))
  )
}

/** Whom or what it befalls, and with whom it is done; another doer may be the one that claims it. */
const BEFALLEN: readonly Role[] = ['victim', 'recipient', 'with']

/** Nothing that the one says is otherwise in the other. */
function mayBe(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.evidence[0].start === other.evidence[0].start || MANY.has(one.kind)) return false
  if (!agreeInStatus(stage, one, other) || (REAL.has(one.status) && !REAL.has(other.status))) return false
  if (areToldApart(stage, one, other)) return false
  if (one.kind === other.kind ? !isCalledAlike(stage, one, other) : !mayStandFor(stage, one, other)) return false
  if (contradictInCircumstances(stage, one, other) || compareFigures(stage, one, other) === 'contradict') return false
  const participants = compareParticipants(stage, one, other)
  if (participants === 'share') return true
  if ((areOnOthers(stage, one, other) && !isDescribed(stage, one)) || (hasPronoun(stage, other) && one.arguments.length === 0)) return false
  if ((participants === 'contradict' && !isClaim(stage, one, other)) || (isDefinedAnew(stage, other) && other.arguments.length > 0))
    return false
  return isDescribed(stage, one) || !BEFALLEN.some((role) => differIn(stage, role, one, other))
}

/** «غارة على حفل زفاف» of a headline may be on «منزل» below: it tells no name of whom or what it befell. */
function isDescribed(stage: Stage, one: ReportedEvent): boolean {
  const isPerson = ({ entity }: Argument) => entity !== undefined && stage.book.get(entity)?.kind === 'person'
  if (!ASSAULTS.has(one.kind) || !isInHeadline(stage, one) || isCampaign(stage, one)) return false
  return numberOf(stage, one) !== 'plural' && !targetsOf(one).some(isPerson)
}

/** «هجمات سبتمبر على نيويورك» … «الهجوم ضد حليف»: each tells whom it befell, and they are others. */
function areOnOthers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ASSAULTS.has(one.kind) || isByGiven(stage, other) || compareFigures(stage, one, other) === 'share') return false
  const [ours, theirs] = [targetsOf(one), targetsOf(other)]
  return ours.length > 0 && theirs.length > 0 && !shareAny(stage, ours, theirs) && !isOnePlaceAndItsDead(stage, ours, theirs)
}

/** «هجوم على فرع للوزارة» … «أوقع الهجوم قتيلين»: what was attacked, and whom it befell there. */
function isOnePlaceAndItsDead(stage: Stage, ours: readonly Argument[], theirs: readonly Argument[]): boolean {
  const [here, there] = [ours, theirs].map((all) => new Set(all.map(({ role }) => role))) as [Set<Role>, Set<Role>]
  if ([...here].some((role) => there.has(role))) return false
  return ![...ours, ...theirs].some(({ role, entity }) => role === 'recipient' && stage.book.get(entity ?? '')?.kind === 'person')
}

/** «انتحاري فجر نفسه» … «تبنت الحركة الهجوم», «اغتاله الجيش» … «أمر رئيس الوزراء بالاغتيال»: a doer without a name, or of one country, and nobody else. */
function isClaim(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const doers = one.arguments.filter(({ role }) => role === 'actor')
  const countryOf = ({ entity }: Argument) => (entity === undefined ? undefined : stage.book.get(entity)?.country)
  return other.arguments.every((each) => {
    const country = countryOf(each)
    return each.role === 'actor' && doers.every((doer) => !isNamed(stage, doer) || (country !== undefined && countryOf(doer) === country))
  })
}

/** «الاتفاق» may be any that the text calls so, but not what somebody agreed to. */
function isCalledAlike({ passage }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== 'agree') return true
  const [ours, theirs] = [one, other].map(({ trigger }) => bareStem(passage, tokenAt(passage.tokens, trigger.start)))
  return ours === theirs
}

/** «الهجوم» of the bombing told before it; «اجتماعه» with somebody is not the summit, nor a campaign, or an attack of long ago, the strike. */
function mayStandFor(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (REAL.has(one.status) !== REAL.has(other.status) || !isTold(stage, one, other)) return false
  if (one.retold !== other.retold || NAMES_ITS_OWN.has(other.kind) || isCampaign(stage, one) || isCampaign(stage, other)) return false
  if (new Set(other.arguments.map(({ role }) => role).filter((role) => TELLING.has(role))).size > 1) return false
  return !TOGETHER.has(other.kind) || other.arguments.length === 0
}

/** «الهجوم على غزنة» may be what the lead tells, but not strikes told by the way. */
function isTold(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return one.trigger.start < stage.leadEnd || other.arguments.every(({ role }) => role !== 'victim' && role !== 'recipient')
}

/** Who says both by whom and to whom it was done tells it anew. */
const TELLING = new Set<Role>(['actor', 'victim', 'recipient'])

/** Whose noun is joined to whom it befell, who is not whom another kind befell. */
const NAMES_ITS_OWN = new Set(['overthrow', 'elect', 'agree'])
