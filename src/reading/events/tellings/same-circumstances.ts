import { bareStem } from '../../mentions/definite.ts'
import { type Passage, tokenAt } from '../../passage.ts'
import type { ReportedEvent, TimeExpression } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { daysBetween, isOld } from '../status/retold.ts'
import { REAL } from '../told.ts'
import { areApart, areFarTowns, areNear } from './lie-apart.ts'
import { isGiven } from './same-participant.ts'
import { isAhead } from './same-status.ts'
import { isInHeadline, shareWording } from './wording.ts'

/** How two tellings stand to each other in one respect. */
export type Comparison = 'share' | 'open' | 'contradict'

/** Whether two tellings cannot be of one event: told of another time, another place or another sort. */
export function contradictInCircumstances(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return contradictInTime(stage, one, other) || contradictInPlace(stage, one, other) || contradictInSort(stage, one, other)
}

/** What comes once to one place, as far as one article tells. */
const ONCE_IN_PLACE = new Set([
  ...['earthquake', 'flood', 'storm', 'landslide', 'fire', 'stab', 'summit'],
  ...['accident', 'air-crash', 'shipwreck', 'building-collapse', 'besiege', 'displace', 'ceasefire', 'sit-in'],
])
/** Kinds of which one article tells one: with the article it is that one, whatever is said of it. */
export const SINGULAR: ReadonlySet<string> = new Set([
  ...['earthquake', 'flood', 'storm', 'landslide', 'fire', 'explosion', 'bomb'],
  ...['accident', 'air-crash', 'shipwreck', 'building-collapse', 'coup-attempt', 'summit'],
])
/** What comes once on a day or in a year. */
const POLLS = new Set(['vote', 'elect', 'referendum'])

export function isThereOrThen(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const { book } = stage
  if (ONCE_IN_PLACE.has(one.kind) && one.places.some((place) => book.get(place)?.kind === 'place' && other.places.includes(place)))
    return true
  if (isStayOfOne(one, other)) return true
  const [ours, theirs] = [timeOfTelling(stage, one), timeOfTelling(stage, other)]
  if (POLLS.has(one.kind) && (isWithin(ours, theirs) || isWithin(theirs, ours))) return true
  if (ours?.from === undefined || ours.from !== theirs?.from || ours.to !== theirs.to) return false
  if (isOnOldDay(stage, one, other) && one.evidence[0].start !== other.evidence[0].start) return true
  if (isAhead(one.status) && one.status === other.status && areCalledAlike(stage, one, other)) return true
  return one.kind === 'summit' && ours.from === ours.to
}

/** «انتخابات نوفمبر 2016» in «انتخابات 2016». */
function isWithin(part: TimeExpression | undefined, whole: TimeExpression | undefined): boolean {
  if (part?.from === undefined || part.to === undefined || whole?.from === undefined || whole.to === undefined) return false
  return whole.from <= part.from && part.to <= whole.to
}

/** «مظاهرات مرتقبة الجمعة» … «مظاهرات غدا الجمعة»: what is to come on a day, by one noun. */
function areCalledAlike({ passage }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.evidence[0].start === other.evidence[0].start || one.rule !== 'noun-trigger' || other.rule !== 'noun-trigger') return false
  const [ours, theirs] = [one, other].map(({ trigger }) => bareStem(passage, tokenAt(passage.tokens, trigger.start)))
  return ours === theirs
}

/** «أثناء زيارة إلى الصين» … «وصوله إلى الصين»: of one place, and only one telling says whose it is. */
function isStayOfOne(one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== 'visit' || !REAL.has(one.status) || !REAL.has(other.status)) return false
  const [ours, theirs] = [one, other].map(({ arguments: all }) => all.some(({ role }) => role === 'actor'))
  return ours !== theirs && one.places.some((place) => other.places.includes(place))
}

/** Both are told of one day that is no news. */
export function isOnOldDay(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [timeOfTelling(stage, one), timeOfTelling(stage, other)]
  return (
    ours?.from !== undefined &&
    ours.from === ours.to &&
    ours.from === theirs?.from &&
    ours.to === theirs?.to &&
    isOld(ours, stage.published)
  )
}

/** What befalls one person once. */
const ONCE_IN_LIFE = new Set(['kill', 'die', 'assassinate', 'execute', 'abduct', 'missing', 'resign', 'dismiss'])

/** Both are news, or both long past; such a thing may come but once. */
export function areOfOneAge(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one, other].map((event) => isOld(timeOfTelling(stage, event), stage.published))
  return ours === theirs || comesOnceInLife(one)
}

export function comesOnceInLife({ kind }: ReportedEvent): boolean {
  return ONCE_IN_LIFE.has(kind)
}

function contradictInTime(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [timeOfTelling(stage, one), timeOfTelling(stage, other)]
  if (!ours?.from || !ours.to || !theirs?.from || !theirs.to) return false
  if (isGoingOn(stage, one, other)) return daysBetween(ours.to, theirs.from) > FEW_DAYS || daysBetween(theirs.to, ours.from) > FEW_DAYS
  const between = Math.max(daysBetween(ours.to, theirs.from), daysBetween(theirs.to, ours.from))
  if (isWeek(ours) || isWeek(theirs)) return between > WEEKEND
  return between > ((isNight(ours) || isNight(theirs)) && shareWording(stage, one, other) ? 1 : 0)
}

/** «هذا الأسبوع»: it may begin on the Saturday before its Monday. */
function isWeek({ value }: TimeExpression): boolean {
  return /^\d{4}-W\d\d$/.test(value)
}

/** In days. */
const WEEKEND = 2

/** «ليل السبت الأحد» and «فجر الأحد», «ليلا»: a night is of both the days that it lies between. */
function isNight({ value }: TimeExpression): boolean {
  return value.endsWith('TNI')
}

/** What an article tells one of: «الحريق», «القمة», «سقطت الطائرة», dated by who speaks of it today or by when it ends. */
function isGoingOn(stage: Stage, { kind }: ReportedEvent, other: ReportedEvent): boolean {
  const isOfGiven = other.arguments.some((each) => each.role === 'instrument' && isGiven(stage, each))
  return SINGULAR.has(kind) && kind === other.kind && (isDefinite(stage, other) || isOfGiven)
}

const FEW_DAYS = 3

/** Its own; the year after a poll, «انتخابات 2012»; in a chronicle the day that opens its sentence, «7 يناير: قصف». */
function timeOfTelling(stage: Stage, { kind, time, trigger, evidence: [sentence] }: ReportedEvent): TimeExpression | undefined {
  const { passage, times, timeOf } = stage
  if (time !== undefined) return times[time]
  const year = POLLS.has(kind) ? times[timeOf.get(tokenAt(passage.tokens, trigger.end - 1) + 1) ?? -1] : undefined
  if (year) return year
  const day = times[timeOf.get(tokenAt(passage.tokens, sentence.start)) ?? -1]
  return day && passage.tokens[tokenAt(passage.tokens, day.end)]?.form === ':' ? day : undefined
}

/** Told of places of which none holds another; a headline may name the city for its suburb. */
function contradictInPlace(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.places.length === 0 || other.places.length === 0 || isCrashOfHeadline(stage, one, other)) return false
  const isLead = isInHeadline(stage, one) && other.trigger.start < stage.leadEnd
  return one.places.every((place) =>
    other.places.every(
      (each) => (areApart(stage, place, each) && !(isLead && areNear(stage, place, each))) || areFarTowns(stage, place, each),
    ),
  )
}

/** «تحطم طائرة في جنوب غرب إيران» … «الطائرة تحطمت على بعد 400 كلم جنوب طهران»: what the headline tells of and a later telling calls known. */
function isCrashOfHeadline(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!CRASHES.has(one.kind) || one.kind !== other.kind || !isInHeadline(stage, one) || other.retold) return false
  return other.arguments.some((each) => each.role === 'instrument' && isGiven(stage, each))
}

const CRASHES = new Set(['air-crash', 'shipwreck'])

/** Whom is voted for, folded. */
const SORTS: readonly ReadonlySet<string>[] = [
  new Set(['نيابيه', 'تشريعيه', 'برلمانيه', 'تشريعيات']),
  new Set(['رياسيه', 'رياسه', 'رياسيات']),
  new Set(['بلديه', 'محليه', 'بلديات']),
  new Set(['تمهيديه']),
  new Set(['نصفيه']),
  new Set(['جهويه', 'اقليميه']),
  new Set(['تكميليه', 'فرعيه']),
  new Set(['نقابيه', 'طلابيه']),
  new Set(['حاكم', 'حكام', 'محافظ', 'محافظين', 'عمده', 'نقيب']),
]
/** A vote's sort stands in its trigger or so many words after it: «الانتخابات النيابية والبلدية». */
const NEAREST = 2

/** «الانتخابات البلدية» and «الانتخابات التشريعية». */
function contradictInSort({ passage }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.kind !== 'vote') return false
  const [ours, theirs] = [sortsOf(passage, one), sortsOf(passage, other)]
  return ours.length > 0 && theirs.length > 0 && !ours.some((sort) => theirs.includes(sort))
}

/** The sorts of poll that a noun names or goes on with. */
export function sortsOf(passage: Passage, { trigger }: ReportedEvent): readonly ReadonlySet<string>[] {
  const last = tokenAt(passage.tokens, trigger.end - 1) + NEAREST
  const stems: string[] = []
  for (let at = tokenAt(passage.tokens, trigger.start); at <= last; at++) stems.push(bareStem(passage, at))
  return SORTS.filter((sort) => stems.some((stem) => sort.has(stem)))
}
