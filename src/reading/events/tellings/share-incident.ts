import { bareStem } from '../../mentions/definite.ts'
import { sentenceAt, tokenAt } from '../../passage.ts'
import type { Argument, EntityId, ReportedEvent, TimeExpression } from '../../types.ts'
import { isWide } from '../circumstances/places-within.ts'
import { isDefinite } from '../clause/definite.ts'
import { isHeldFor } from '../clause/held-for.ts'
import type { Stage } from '../stage.ts'
import { daysBetween } from '../status/retold.ts'
import { goesOn, isAtOnePlace, isDay, isHarm, isNewDeed, isOfIncident, isResponse, recalls } from './incident.ts'
import { lieApart } from './lie-apart.ts'
import { narrowHead } from './narrow-head.ts'
import { isDaysOff, isOtherDay } from './other-day.ts'
import { areNamedIn, isElsewhere } from './other-place.ts'
import { isPointedAt } from './refers-back.ts'
import { contradictInCircumstances } from './same-circumstances.ts'
import { isGiven } from './same-participant.ts'
import { shareAny } from './same-participants.ts'
import { isAnswer } from './told-apart.ts'

/** An event of an incident with the sentences that tell it. */
export interface Part {
  readonly index: number
  readonly at: readonly number[]
}

/** So many sentences on, what tells neither place nor day still goes on about the one incident of an article; and about one of several. */
const REACH = 3
const REACH_OF_SEVERAL = 1
/** So many parts of the incident are looked at, so that time stays linear. */
const LOOK = 8

/**
 * Give what is told of an incident the place and the day that the article tells once: «قتل ثلاثة في إطلاق نار في دنفر السبت. … أطلق المهاجم النار على
 * الزبائن. وأصيب ستة». Nothing for background, sums of long times, and what a sentence sets apart («وفي هجوم منفصل»).
 */
export function shareIncident(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const shared = [...events]
  const parts: Part[] = []
  for (const [index, event] of events.entries())
    if (isOfIncident(stage, event)) parts.push({ index, at: event.evidence.map(({ start }) => sentenceAt(stage.passage, start)) })
  const isOne = isOneIncident(stage, parts, events)
  const reach = isOne ? REACH : REACH_OF_SEVERAL
  for (const isNamed of [true, false]) {
    for (const [order, part] of parts.entries()) {
      const event = shared[part.index]
      if (!event || (event.places.length > 0 && event.time !== undefined) || (isNamed && !isKnownDeed(stage, event))) continue
      const around = [...parts.slice(Math.max(0, order - LOOK), order).reverse(), ...parts.slice(order + 1, order + 1 + LOOK)]
      const near = around.filter((each) => isSameSentence(each, part) || !isRecalled(stage, each))
      const same = isNamed ? near.filter(({ index }) => isSameWord(stage, event, shared[index])) : near
      const ofSame = same.filter(
        (each) => shareNamed(stage, event, shared[each.index]) || (isSameSentence(each, part) && isCause(stage, event, shared[each.index])),
      )
      shared[part.index] = nearOnes(stage, shared, [...ofSame, ...same.filter((each) => !ofSame.includes(each))]).reduce(
        (filled, [other, known]) => (isOfOne(stage, filled, known, part, other, reach) ? fill(stage, filled, known) : filled),
        event,
      )
    }
  }
  return isOne ? narrowHead(stage, shared, parts) : shared
}

/** «ويعد هذا ثاني حادث …»: nothing that is told after it goes on about what it recalls. */
function isRecalled({ passage }: Stage, { at }: Part): boolean {
  return at.every((each) => {
    const sentence = passage.sentences[each]
    return sentence !== undefined && recalls(passage, sentence)
  })
}

/** «وقتل مدنيان في الغارات»: the known deed of its sentence that harm came of. */
function isCause(stage: Stage, event: ReportedEvent, other: ReportedEvent | undefined): boolean {
  return other !== undefined && isHarm(event) && isKnownDeed(stage, other)
}

/** «شن غارات على الخيام. ورد الحزب بإطلاق صواريخ. وقتل مدنيان في الغارات»: what is named again by its word is not what was told last. */
function isSameWord({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent, other: ReportedEvent | undefined): boolean {
  const [ours, theirs] = [trigger, other?.trigger].map((each) => each && words[tokenAt(tokens, each.start)]?.stem)
  return ours !== undefined && ours === theirs
}

/** «اعتقل المشتبه به»: what is told of somebody goes on about what he did or suffered, not about what was told last. */
function shareNamed({ book }: Stage, { arguments: own }: ReportedEvent, other: ReportedEvent | undefined): boolean {
  const isPerson = ({ entity, role }: Argument) => role !== 'topic' && entity !== undefined && book.get(entity)?.kind === 'person'
  return other?.arguments.some((each) => isPerson(each) && own.some(({ entity }) => entity === each.entity)) ?? false
}

/** Of the parts around an event, nearest first, those that lie where the nearest placed one does: beyond it is another incident. */
function nearOnes(stage: Stage, shared: readonly ReportedEvent[], around: readonly Part[]): [Part, ReportedEvent][] {
  const near: [Part, ReportedEvent][] = []
  let places: readonly EntityId[] = []
  for (const part of around) {
    const known = shared[part.index]
    if (!known || (places.length > 0 && known.places.length > 0 && lieApart(stage, places, known.places))) continue
    if (places.length === 0 && !isResponse(known)) places = known.places
    near.push([part, known])
  }
  return near
}

/** Whether all that the article places as news lies together. */
function isOneIncident(stage: Stage, parts: readonly Part[], events: readonly ReportedEvent[]): boolean {
  let places: readonly EntityId[] | undefined
  for (const { index } of parts) {
    const own = events[index]?.places ?? []
    if (own.length === 0) continue
    if (places && lieApart(stage, places, own)) return false
    places ??= own
  }
  return true
}

function isSameSentence(one: Part, other: Part): boolean {
  return one.at.some((at) => other.at.includes(at))
}

/** Whether an event goes on about the incident that another is of. */
function isOfOne(stage: Stage, event: ReportedEvent, known: ReportedEvent, one: Part, other: Part, reach: number): boolean {
  const isOpen = (event.places.length === 0 && known.places.length > 0) || (event.time === undefined && known.time !== undefined)
  if (!isOpen || contradictInCircumstances(stage, event, known) || haveOtherDoers(stage, event, known)) return false
  if (event.places.length > 0 && known.places.length > 0 && lieApart(stage, event.places, known.places)) return false
  if (isResponse(known) && !isOfPolice(event, known)) return false
  if (reach === REACH_OF_SEVERAL && areOfOthers(stage, event, known)) return false
  if (isAboutSuspect(stage, event, known)) return false
  if (isSameSentence(one, other)) return !isAnswer(stage, event, known) && isJoinedInSentence(stage, event, known)
  if (isNewDeed(stage, event) || (event.places.length > 0 && known.places.length === 0) || isWholeToll(stage, event)) return false
  const at = one.at[0] ?? 0
  const before = other.at.findLast((each) => each < at)
  const isLeadOf = isHeadline(stage, at) && other.at[0] === at + 1
  const farthest = isKnownDeed(stage, event) || isListed(stage, event, known) ? REACH : reach
  if (!isLeadOf && (before === undefined || at - before > farthest || !goesOn(stage, before + 1, at))) return false
  if (isResponse(event)) return (before !== undefined && before === at - 1) || refersTo(stage, event, known)
  return farthest === REACH || isHarm(event) || refersTo(stage, event, known)
}

/** Who holds or judges somebody for a deed. Folded. */
const COURTS = new Set(['نيابه', 'محكمه', 'قاضي', 'قاض', 'قضاء', 'وكيل', 'مدعي', 'ادعاء'])

/**
 * «أوقفت الشرطة شخصا يشتبه في تورطه في جريمة وقعت في طنجة», «أمرت النيابة بحبس المتهم»: what is done to a suspect, as far as the text says, neither on the day nor at
 * the place of his deed.
 */
function isAboutSuspect({ passage }: Stage, event: ReportedEvent, known: ReportedEvent): boolean {
  const { tokens } = passage
  const [end, deed] = [tokenAt(tokens, event.trigger.end - 1), tokenAt(tokens, known.trigger.start)]
  if (event.evidence[0].start === known.evidence[0].start && isHeldFor(passage, { kind: event.kind, end }, deed)) return true
  if (event.kind !== 'arrest' || isResponse(known)) return false
  return event.arguments.some(({ role, start }) => role === 'actor' && COURTS.has(bareStem(passage, tokenAt(tokens, start))))
}

/** «تم إيقاف شخصين. وحجزت دراجة نارية»: who is caught and what is found on him. */
function isOfPolice({ kind }: ReportedEvent, known: ReportedEvent): boolean {
  return BY_POLICE.has(kind) && BY_POLICE.has(known.kind) && (kind === 'seize' || known.kind === 'seize')
}

const BY_POLICE = new Set(['arrest', 'seize'])

/** «فيما قالت الشرطة إن 20 آخرين أصيبوا»: besides those that were told of before. */
function areOthers({ passage: { tokens, words } }: Stage, event: ReportedEvent): boolean {
  return event.arguments.some(({ role, start, end }) => {
    if (role !== 'victim') return false
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) if (OTHERS.has(words[at]?.stem ?? '')) return true
    return false
  })
}

const OTHERS = new Set(['اخرين', 'اخرون', 'اخران', 'اخريات'])

/** «الهجوم»: it is the one that was told last. */
function isKnownDeed(stage: Stage, event: ReportedEvent): boolean {
  return isAtOnePlace(event) && !isHarm(event) && isDefinite(stage, event)
}

/** «قتل أكثر من 2200 فلسطيني» far below the lead: the toll of a war, not of a day. */
function isWholeToll({ leadEnd, quantities }: Stage, event: ReportedEvent): boolean {
  return isHarm(event) && event.trigger.start >= leadEnd && event.quantities.some((index) => (quantities[index]?.min ?? 0) >= MANY)
}

const MANY = 200

function isHeadline({ passage: { sentences } }: Stage, at: number): boolean {
  return sentences[at]?.part === 'headline'
}

/** In one sentence only what comes of the other in the same clause, or is known already, is there and then. */
function isJoinedInSentence(stage: Stage, event: ReportedEvent, known: ReportedEvent): boolean {
  if (refersTo(stage, event, known)) return true
  const { tokens, words } = stage.passage
  if ((isHarm(event) || event.kind === 'rescue') && known.trigger.start < event.trigger.start && areOthers(stage, event)) return true
  const [first, last] = [event, known].map(({ trigger }) => tokenAt(tokens, trigger.start)).sort((one, other) => one - other) as [
    number,
    number,
  ]
  for (let at = first; at < last; at++) if (words[at]?.tag === 'relative' || words[at]?.tag === 'complementiser') return false
  return (isOfPolice(event, known) && isResponse(known)) || (!isResponse(event) && (isHarm(event) || isHarm(known)))
}

/** «المهاجم», «هذا الهجوم»: whom or what the text has named; of a response not who gave it («اعتقلت الشرطة»). */
function refersTo(stage: Stage, event: ReportedEvent, known: ReportedEvent): boolean {
  const own = isResponse(event) ? event.arguments.filter(({ role }) => role !== 'actor') : event.arguments
  return isPointedAt(stage, event) || shareAny(stage, known.arguments, own) || own.some((each) => isGiven(stage, each))
}

/** «غارات على القطاع الأربعاء. ففي خان يونس، قصفت …»: one of the many that were told together. */
function isListed({ book }: Stage, event: ReportedEvent, known: ReportedEvent): boolean {
  if (event.kind !== known.kind || event.places.length === 0 || known.places.length === 0) return false
  return known.places.every((place) => book.get(place)?.kind === 'country' || isWide(book.get(place)))
}

/** Two armies that strike each other strike at two places. */
function haveOtherDoers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (isResponse(one) || isResponse(other) || one.kind !== other.kind) return false
  const [ours, theirs] = [one, other].map((event) => event.arguments.filter(({ role, entity }) => role === 'actor' && entity !== undefined))
  return ours !== undefined && theirs !== undefined && ours.length > 0 && theirs.length > 0 && !shareAny(stage, ours, theirs)
}

/** «أعلنت السلطات البحرينية اعتقال …» after a raid in Yemen: what a country's own people do about something is not in another where they have no part. */
function areOfOthers({ book }: Stage, event: ReportedEvent, known: ReportedEvent): boolean {
  if (!isResponse(event)) return false
  const countriesOf = (all: readonly Argument[]) =>
    all.flatMap(({ role, entity }) => (role === 'actor' && entity !== undefined ? [book.get(entity)?.country ?? ''] : []))
  const there = known.places.map((place) => book.get(place)?.country ?? '')
  const own = countriesOf(event.arguments).filter((country) => country !== '')
  return (
    own.length > 0 &&
    there.length > 0 &&
    !there.includes('') &&
    !own.some(
      (country) =>
        there.includes(country) || known.arguments.some(({ entity }) => entity !== undefined && book.get(entity)?.country === country),
    )
  )
}

/** Open slots filled: one day, where the event happened and its sentence tells no other; a place, where its sentence tells no other. */
function fill(stage: Stage, event: ReportedEvent, { places, time }: ReportedEvent): ReportedEvent {
  const day = event.time ?? (event.status === 'happened' && event.since === undefined && isDayOf(stage, event, time) ? time : undefined)
  const isPlaced = event.places.length === 0 && (areNamedIn(stage, event, places) || !isElsewhere(stage, event, places))
  return { ...event, places: isPlaced ? places : event.places, ...(day === undefined ? {} : { time: day }) }
}

/** «خلال الساعات الأربع والعشرين الماضية». */
function isOfHours({ from, to }: TimeExpression): boolean {
  return from !== undefined && to !== undefined && daysBetween(from, to) <= 1
}

function isDayOf(stage: Stage, event: ReportedEvent, time: number | undefined): boolean {
  const lent = time === undefined ? undefined : stage.times[time]
  if (!lent || lent.type === 'SET' || (lent.type === 'DURATION' && !isOfHours(lent))) return false
  if (lent.from !== undefined && stage.published !== undefined && lent.from > stage.published) return false
  const [sentence] = event.evidence
  if (isDaysOff(stage, event)) return false
  return (lent.start >= sentence.start && lent.end <= sentence.end) || (isDay(lent) && !isOtherDay(stage, event, lent))
}
