import { tokenAt } from '../../passage.ts'
import type { Argument, ReportedEvent, Role } from '../../types.ts'
import { hasPronoun } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { isNamedBefore } from './first-named.ts'
import { isGrown } from './grown-tolls.ts'
import { isInItsCourse } from './in-its-course.ts'
import { isHarm, isOfLongTime } from './incident.ts'
import { isItsAim } from './its-aim.ts'
import { isTown } from './lie-apart.ts'
import { isHeading, isOneNaming } from './one-naming.ts'
import { isEndOfOne, isOfOneOld, isOnOneNamed } from './one-person.ts'
import { haveOnlyDoer } from './other-target.ts'
import { isAgain, isAnotherThan, isOfOthers, isPointedAt, refersBack } from './refers-back.ts'
import { isSameCampaign } from './same-campaign.ts'
import { areOfOneAge, comesOnceInLife, contradictInCircumstances, isOnOldDay, isThereOrThen, SINGULAR } from './same-circumstances.ts'
import { compareFigures } from './same-figures.ts'
import { isNamed } from './same-participant.ts'
import { compareParticipants, diesInBoth, differIn, differNowhere, shareAnyIn, sharedParties, TOGETHER } from './same-participants.ts'
import { agreeInStatus, areAheadAlike, COURSES, isAhead } from './same-status.ts'
import { areInOneSentence, areOtherDeeds, areToldApart, isCampaign, targetsOf } from './told-apart.ts'
import { isCountedNext } from './uncounted.ts'
import { isInHeadline, isNamedAlike, isSamePhrase, isToldAlike, shareWording } from './wording.ts'

/**
 * Whether two events of one kind are one event told twice: nothing contradicts it, and something speaks for it (a participant or a figure
 * in common, the same words, or a later telling that only refers back: «الهجوم»).
 */
export function isSameTelling(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (isNamedBefore(stage, one, other) && !contradictInCircumstances(stage, one, other)) return true
  if (isOneNaming(stage, one, other) || isInItsCourse(stage, one, other) || isSameCampaign(stage, one, other)) return true
  if (isItsAim(one, other)) return true
  if (isCountedNext(stage, one, other) && !contradictInCircumstances(stage, one, other)) return agreeInStatus(stage, one, other)
  return agreeInStatus(stage, one, other) && isSameAct(stage, one, other)
}

/** The same, whatever is said of how real it is. */
export function isSameAct(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (diesInBoth(stage, one, other)) return true
  if (contradictInCircumstances(stage, one, other) || isAnotherThan(stage, one, other) || areToldApart(stage, one, other)) return false
  const figures = compareFigures(stage, one, other)
  const isRecounted = isCrowdOfOne(stage, one, other) || (isLead(stage, one, other) && isGrown(stage, one, other))
  if ((figures === 'contradict' && !isRecounted) || (figures === 'open' && isOfOthers(stage, other))) return false
  const isOfOneAge = areOfOneAge(stage, one, other) || isOnOneNamed(stage, one, other)
  if ((isOfOneAge || (isInLead(stage, one, other) && !isDatedItself(stage, other))) && shareWording(stage, one, other)) return true
  const participants = compareParticipants(stage, one, other)
  const isCounted =
    (figures === 'share' && areInLead(stage, one, other) && !differIn(stage, 'actor', one, other)) || areAsMany(stage, one, other)
  const isOtherwiseTold = isCounted || isMisread(stage, one, other) || isByOffice(stage, one, other)
  if (participants === 'contradict' && !isOtherwiseTold) return false
  if (!isOfOneAge && !isOfOneOld(stage, one, other) && !isPointedAt(stage, other)) return false
  if (isAgain(stage, one) !== isAgain(stage, other) && !isLead(stage, one, other)) return false
  if (COURSES.has(one.kind) || isNamedAlike(stage, one, other) || refersBack(stage, one, other) || isFirstTold(stage, one, other))
    return true
  const isShared = figures === 'share' || participants === 'share'
  if (one.retold !== other.retold) return isShared && areAheadAlike(one, other) && differNowhere(stage, one, other)
  if (isShared || isThereOrThen(stage, one, other) || isOneToll(stage, one, other)) return true
  if (isEndOfOne(stage, one, other)) return true
  if (isHeading(stage, one) || isHeading(stage, other) || isArticlesOwn(stage, one, other)) return true
  if (shareAnyIn(stage, 'topic', one, other)) return differNowhere(stage, one, other)
  if ([one, other].some(isAnchored) && isToldAlike(stage, one, other) && !isOfLongTime(stage, other) && !isWithOthers(stage, one, other))
    return differNowhere(stage, one, other)
  return isBare(other) && (isSameEnd(stage, one, other) || (isSamePhrase(stage, one, other) && !hasPronoun(stage, other)))
}

/** «نزوح الآلاف من عفرين» … «نزح 150 ألفا من عفرين»: each who tells of a crowd counts it anew. */
function isCrowdOfOne(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!CROWDS.has(one.kind) || one.retold || other.retold || areInOneSentence(one, other) || isOfLongTime(stage, other)) return false
  return one.places.some((place) => isTown(stage, place) && other.places.includes(place)) || shareAnyIn(stage, 'topic', one, other)
}

const CROWDS = new Set(['displace', 'protest', 'sit-in'])

/** The few words of a headline gave somebody another part than the lead does: «ترامب يعفي تيلرسون» … «إقالة ترامب وزيره تيلرسون». */
function isMisread(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const named = one.arguments.flatMap(({ role, entity }) => (entity === undefined || role === 'topic' ? [] : [entity]))
  return named.length > 0 && isLead(stage, one, other) && named.every((each) => other.arguments.some(({ entity }) => entity === each))
}

/** «رئيس الحكومة المغربية يزور نواكشوط» … «سيزور عزيز أخنوش موريتانيا»: the headline gives the office of whom the lead names. */
function isByOffice(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!isLead(stage, one, other)) return false
  const known = ({ entity }: Argument) => stage.book.get(entity ?? '')
  return ROLES.filter((role) => differIn(stage, role, one, other)).every((role) => {
    const [ours, theirs] = [one, other].map((event) => event.arguments.filter((each) => each.role === role))
    const [office, second] = ours ?? []
    const holder = office && known(office)
    if (!office || second || holder?.kind !== 'person' || holder.country === undefined || isNamed(stage, office)) return false
    return (
      theirs?.some((each) => isNamed(stage, each) && known(each)?.kind === 'person' && known(each)?.country === holder.country) === true
    )
  })
}

const ROLES: readonly Role[] = ['actor', 'victim', 'recipient', 'with']

/** «عشرات القتلى في جرمانا» … «35 قتيلا في جرمانا»: of one town, and one figure may be the other. */
function isOneToll(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!isHarm(one) || one.quantities.length === 0 || other.quantities.length === 0 || areInOneSentence(one, other)) return false
  return one.places.some((place) => isTown(stage, place) && other.places.includes(place))
}

/** «اغتيالات». */
function isPlural({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  return words[tokenAt(tokens, trigger.start)]?.stem.endsWith('ات') === true
}

/** An attempt on a life with nobody named is the one that is told; so is «أنه قُتل» of somebody known. */
function isSameEnd(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind === 'assassinate') return !isPlural(stage, other)
  if (one.kind !== 'kill') return false
  if (one.status === 'failed' && other.status === 'failed') return true
  const isOfOne = one.arguments.some(({ role, entity }) => role === 'victim' && entity && stage.book.get(entity)?.kind === 'person')
  return isOfOne && !hasPronoun(stage, other)
}

/**
 * Whether a later event of a kind that its noun may stand for only refers back to an earlier one: «الهجوم» after a bombing, «اللقاء» after a
 * summit. But for a disaster it says nothing of its own.
 */
export function isEcho(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (
    other.statusCue ||
    other.kind === 'clash' ||
    !(isBare(other) || SINGULAR.has(other.kind)) ||
    (other.places.length > 0 && one.places.length === 0)
  )
    return false
  if ((other.time !== undefined && one.time === undefined) || !areOfOneAge(stage, one, other)) return false
  if (contradictInCircumstances(stage, one, other) || isCampaign(stage, other) || areOtherDeeds(stage, one, other)) return false
  return agreeInStatus(stage, one, other) && refersBack(stage, one, other)
}

/** Whether an event of a kind that another's noun may stand for has its people too: «قمة ترامب وبوتين» … «يلتقي ترامب نظيره». */
export function isSameByPeople(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind === 'clash' || other.kind === 'clash') return false
  if (!mayBeNear(stage, one, other) || compareParticipants(stage, one, other) !== 'share') return false
  if (haveOnlyDoer(stage, one, other)) return false
  return !TOGETHER.has(other.kind) || sharedParties(stage, one, other) > 1
}

/** Whether two tellings by kinds that may stand for each other are of one day long ago: «ضربة في التاسع من أبريل» … «هجوم التاسع من أبريل». */
export function isOfOldDay(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (BESIDE.has(one.kind) || BESIDE.has(other.kind) || areInOneSentence(one, other) || !isOnOldDay(stage, one, other)) return false
  return mayBeNear(stage, one, other) && compareParticipants(stage, one, other) !== 'contradict' && differNowhere(stage, one, other)
}

/** What goes beside its like and is no name for it: a killing beside the shooting, an agreement after the talks. */
const BESIDE = new Set(['kill', 'clash', 'vote', 'elect', 'agree'])

/** Whether the lead tells the headline's event by a kind that may stand for it: «هجوم في عدن» … «فجر انتحاري سيارة». */
export function isNearLead(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (BESIDE.has(one.kind) || BESIDE.has(other.kind) || !mayBeNear(stage, one, other)) return false
  return isLead(stage, one, other) && compareParticipants(stage, one, other) !== 'contradict'
}

/** «استهدفت منشآت واغتالت القائد»: one sentence that tells of two things done to different ones tells of two. */
function isDoneToOthers(one: ReportedEvent, other: ReportedEvent): boolean {
  if (!areInOneSentence(one, other)) return false
  const [here, there] = [one, other].map((event) => targetsOf(event).map(({ entity, start }) => entity ?? start)) as [Target[], Target[]]
  return here.length > 0 && there.length > 0 && !here.some((target) => there.includes(target))
}

/** An entity, or where the words stand. */
type Target = string | number

function mayBeNear(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (isDoneToOthers(one, other) || areOtherDeeds(stage, one, other)) return false
  if ((one.retold !== other.retold && !(comesOnceInLife(one) && comesOnceInLife(other))) || !agreeInStatus(stage, one, other)) return false
  if (isAhead(one.status) && REAL.has(other.status) && !isInLead(stage, one, other)) return false
  return !contradictInCircumstances(stage, one, other) && compareFigures(stage, one, other) !== 'contradict'
}

/** The first two sentences of the body tell what the headline tells. */
function isLead(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return isInLead(stage, one, other) && !one.retold && !other.retold
}

/** «اعتقال قائد ومسؤول» in the headline, «باعتقال شخصين» in the lead. */
function areAsMany(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!isLead(stage, one, other) || one.quantities.length > 0) return false
  const victims = one.arguments.filter(({ role }) => role === 'victim').length
  const [figure, second] = other.quantities.map((index) => stage.quantities[index])
  return victims > 1 && second === undefined && figure?.min === victims && figure.max === figure.min
}

/** In the headline or the sentences that tell what it tells. */
function areInLead({ leadEnd }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return other.trigger.start < leadEnd && !one.retold && !other.retold && !areInOneSentence(one, other)
}

function isInLead(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return isInHeadline(stage, one) && !isInHeadline(stage, other) && other.trigger.start < stage.leadEnd
}

/** In tokens. */
const NEAR = 4

/** «مناورات الحرب الباردة عام 1981»: its day stands right after it, and is no other's. */
function isDatedItself({ passage: { tokens }, times }: Stage, { trigger, time }: ReportedEvent): boolean {
  const start = times[time ?? -1]?.start
  if (start === undefined) return false
  const after = tokenAt(tokens, start) - tokenAt(tokens, trigger.end - 1)
  return after > 0 && after <= NEAR
}

/** «اجتماع بين الأمير ورجل أعمال» … «اجتماع مع الرئيس»: each names a side, and they need not be the two of one meeting. */
function isWithOthers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!TOGETHER.has(one.kind)) return false
  return [one, other].every(({ arguments: all }) => all.some(({ role }) => role !== 'topic')) && sharedParties(stage, one, other) === 0
}

/** The disaster of the headline or the lead is the article's: whatever else is told of that kind, as news and not of another place or day, is it again. */
function isArticlesOwn(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!SINGULAR.has(one.kind) || one.kind === 'summit' || one.retold || other.retold || areInOneSentence(one, other)) return false
  if (one.trigger.start >= stage.leadEnd || isPlural(stage, other) || isOfLongTime(stage, other)) return false
  return differNowhere(stage, one, other) && !differIn(stage, 'instrument', one, other)
}

/** The lead tells what the headline tells; so does whatever the body tells first of that kind. */
function isFirstTold(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.retold || other.retold || !isInHeadline(stage, one)) return false
  if (other.trigger.start < stage.leadEnd) return !isOneOfMany(stage, one, other)
  return (
    one.evidence.length === 1 && one.kind !== 'clash' && !differIn(stage, 'recipient', one, other) && !differIn(stage, 'victim', one, other)
  )
}

/** «مصرع عشرات في غارة» … «تأتي الغارة عشية تشييع الصماد الذي قتل»: somebody by his name is not the many of the headline. */
function isOneOfMany(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!isHarm(one) || !differIn(stage, 'victim', one, other) || one.quantities.length === 0) return false
  const victims = targetsOf(other)
  return other.quantities.length === 0 && victims.length === 1 && victims.every((each) => isNamed(stage, each)) && countsMany(stage, one)
}

function countsMany({ quantities }: Stage, { quantities: all }: ReportedEvent): boolean {
  return all.some((index) => (quantities[index]?.min ?? 0) > 1)
}

/** It says who, where, when or how many. */
function isAnchored({ arguments: all, places, time, quantities }: ReportedEvent): boolean {
  return places.length > 0 || time !== undefined || quantities.length > 0 || all.some(({ entity }) => entity !== undefined)
}

/** It says nobody and no figure. */
function isBare({ arguments: all, quantities }: ReportedEvent): boolean {
  return all.length === 0 && quantities.length === 0
}
