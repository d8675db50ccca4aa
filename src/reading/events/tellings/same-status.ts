import { tokenAt } from '../../passage.ts'
import type { ReportedEvent, Status } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import { ASSAULTS } from '../doers/share-doers.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { TALKS } from './in-its-course.ts'
import { isDefinedAnew, isPointedAt, refersBack, WORDS } from './refers-back.ts'
import { compareParticipants } from './same-participants.ts'
import { isInHeadline } from './wording.ts'

/** What was set for a day, held or not. */
const AHEAD = new Set<Status>(['planned', 'postponed', 'cancelled'])
/** What may be or come. */
const OPEN = new Set<Status>(['planned', 'demanded', 'hypothetical'])
/** Who says so contradicts who says that it was. */
export const AGAINST: ReadonlySet<Status> = new Set<Status>(['denied', 'failed'])

/** What a country goes through once, and is told of step by step: «تشكيل الحكومة». */
export const COURSES: ReadonlySet<string> = new Set([
  'form-government',
  'referendum',
  'coup-attempt',
  'state-of-emergency',
  'handover-of-power',
])

/** Whether how real two tellings say that an event is lets it be one event. */
export function agreeInStatus(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.status === other.status || (isWeak(stage, one, other) && !other.statusCue) || isOnlyNamed(stage, one, other)) return true
  if (OPEN.has(one.status) && OPEN.has(other.status)) return one.status === 'hypothetical' || other.status === 'hypothetical'
  if (REAL.has(one.status) === REAL.has(other.status) && (REAL.has(one.status) || COURSES.has(one.kind))) return true
  if (isSurvived(stage, one, other) || isTruce(one, other) || isOnlySpokenOf(stage, one, other)) return true
  if (AGAINST.has(other.status)) return false
  if (isPointedAt(stage, other)) return true
  return !isPlannedAgain(one, other) && !isDefinedAnew(stage, other) && refersBack(stage, one, other)
}

/** «محاولة تسميم العميل» … «تسميم العميل»: an assault that somebody outlived is told as an attempt as well. */
function isSurvived(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!ASSAULTS.has(one.kind) || !ATTEMPTED.has(one.status) || !ATTEMPTED.has(other.status)) return false
  return compareParticipants(stage, one, other) === 'share'
}

/** «اتفاق لوقف إطلاق النار» … «دخل وقف إطلاق النار حيز التنفيذ»: what is agreed on and what then holds is one truce. */
function isTruce(one: ReportedEvent, other: ReportedEvent): boolean {
  return one.kind === 'ceasefire' && [one, other].every(({ status, retold }) => !retold && (REAL.has(status) || status === 'planned'))
}

const ATTEMPTED = new Set<Status>(['failed', 'happened'])

/** What is to come after what came, but for polls: those that were held are still spoken of as planned. */
function isPlannedAgain(one: ReportedEvent, other: ReportedEvent): boolean {
  return REAL.has(one.status) && other.status === 'planned' && one.kind !== 'vote'
}

/** A noun says nothing of how real it is by itself: with the article, or of the same people («زيارة الوزير»), it is as real as told before. */
function isWeak(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (isAhead(one.status) && one.kind !== 'vote' && isPast(stage, other)) return false
  return isDefinite(stage, other) || (other.rule === 'noun-trigger' && compareParticipants(stage, one, other) === 'share')
}

/**
 * A headline's noun names its event («لقاء ترامب وكيم "في طور الإعداد"»), and its present is the coming week's as well («يزور نواكشوط» … «سيزور الأسبوع
 * المقبل»): how real it is the lead says.
 */
export function isOnlyNamed(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const { status, statusCue, trigger } = other
  if (one.statusCue || !isInHeadline(stage, one)) return false
  if (isToCome(stage, one, other)) return true
  if (one.evidence.length > 1 || trigger.start >= stage.leadEnd || one.rule !== 'noun-trigger') return false
  return AHEAD.has(status) || (OPEN.has(status) && statusCue !== undefined)
}

/** «لا شروط على لقاء ترامب وكيم» … «سيلتقي ترامب كيم في مايو»: what a noun only speaks of is as real as who says when it is to be tells. */
export function isOnlySpokenOf(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!TALKS.has(one.kind) || one.status !== 'happened' || other.status !== 'planned') return false
  if (one.rule !== 'noun-trigger' || one.statusCue || one.retold) return false
  if (isPast(stage, one) || isPast(stage, other) || isAfterwards(stage, one)) return false
  return compareParticipants(stage, one, other) === 'share'
}

/** «يزور نواكشوط» of a headline, told nowhere below the lead yet, and «سيزور نواكشوط الأحد». */
function isToCome(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (other.status !== 'planned' || isInPresentAnyway(one) || one.evidence.some(({ start }) => start >= stage.leadEnd)) return false
  if (!isInPresent(stage, one) || !isComing(stage, other)) return false
  return other.trigger.start < stage.leadEnd || compareParticipants(stage, one, other) === 'share'
}

/** «تدين النقابة» is told as it is. */
function isInPresentAnyway({ kind }: ReportedEvent): boolean {
  return kind === 'vote' || WORDS.some((word) => word === kind)
}

function isPast({ times, published }: Stage, { time }: ReportedEvent): boolean {
  const to = times[time ?? -1]?.to
  return to !== undefined && published !== undefined && to < published
}

/** «بعد لقائهما», «خلال زيارته»: it was. */
function isAfterwards({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  const first = tokenAt(tokens, trigger.start)
  return words.slice(Math.max(0, first - 2), first).some(({ stem }) => AFTER.has(stem))
}

const AFTER = new Set(['بعد', 'عقب', 'اعقاب', 'منذ', 'خلال', 'اثر', 'اثناء', 'ختام', 'لدي', 'في'])

export function isInPresent({ passage: { tokens, words } }: Stage, { trigger }: ReportedEvent): boolean {
  return words[tokenAt(tokens, trigger.start)]?.verb?.value.aspect === 'present'
}

function isComing({ times, published }: Stage, { time }: ReportedEvent): boolean {
  const from = times[time ?? -1]?.from
  return from !== undefined && published !== undefined && from > published
}

/** Whether something is, at best, yet to come. */
export function isAhead(status: Status): boolean {
  return AHEAD.has(status) || OPEN.has(status)
}

/** One is yet to come and the other was: the poll to be held and the one before it. */
export function areAheadAlike(one: ReportedEvent, other: ReportedEvent): boolean {
  return AHEAD.has(one.status) === AHEAD.has(other.status)
}
