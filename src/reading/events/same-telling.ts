import { foldSpelling } from '../../text/normalise.ts'
import { tokenAt } from '../passage.ts'
import type { Argument, EntityId, ReportedEvent, Status } from '../types.ts'
import type { Stage } from './stage.ts'
import { REAL } from './told.ts'

/** Roles in which two tellings of one event cannot name different people. */
const DECISIVE = ['actor', 'victim', 'recipient', 'with'] as const
/** What two sides do together: who is named as the doer of one telling may be whom it was done with in the next. */
const TOGETHER = new Set(['meet', 'call', 'summit', 'negotiate', 'agree', 'sign', 'clash', 'ceasefire', 'exchange-prisoners'])
/** What happens once on a day, as far as one article tells. */
const ONCE_A_DAY = new Set(['vote', 'referendum', 'elect', 'summit'])

/**
 * Whether two events of one kind are one event told twice: nothing contradicts it, and something speaks for it (a participant or a figure
 * in common, or a later telling that only refers back: «الهجوم»).
 */
export function isSameTelling(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return agreeInStatus(stage, one, other) && isSameAct(stage, one, other)
}

/**
 * Whether a later event of a kind that its noun may stand for only refers back to an earlier one: «الهجوم» after a bombing, «اللقاء» after a
 * summit. Its own participants contradict nothing.
 */
export function isEcho(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!refersBack(stage, other) || other.statusCue) return false
  return !contradictInTime(stage, one, other) && !contradictInPlace(stage, one, other)
}

/** Whether an event of a kind that another's noun may stand for has its people too: «قمة ترامب وبوتين» … «يلتقي ترامب نظيره». */
export function isSameByPeople(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.retold !== other.retold || !agreeInStatus(stage, one, other)) return false
  if (contradictInTime(stage, one, other) || contradictInPlace(stage, one, other)) return false
  if (compareFigures(stage, one, other) === 'contradict' || compareParticipants(stage, one, other) !== 'share') return false
  return !TOGETHER.has(other.kind) || sharedParties(stage, one, other) > 1
}

/** The same, whatever is said of how real it is. */
export function isSameAct(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (contradictInTime(stage, one, other) || contradictInPlace(stage, one, other)) return false
  const figures = compareFigures(stage, one, other)
  const participants = compareParticipants(stage, one, other)
  if (figures === 'contradict' || participants === 'contradict') return false
  if (refersBack(stage, other)) return true
  if (isLead(stage, one, other) || isOnThatDay(stage, one, other)) return true
  return one.retold === other.retold && (figures === 'share' || participants === 'share')
}

function isOnThatDay({ times }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one, other].map(({ time }) => (time === undefined ? undefined : times[time]))
  return (
    ONCE_A_DAY.has(one.kind) && ours?.from !== undefined && ours.from === ours.to && ours.from === theirs?.from && ours.to === theirs.to
  )
}

/** The first two sentences of the body tell what the headline tells; so does whatever the body tells first of that kind. */
function isLead(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.retold || other.retold || !isInHeadline(stage, one)) return false
  return other.trigger.start < stage.leadEnd || one.evidence.length === 1
}

type Comparison = 'share' | 'open' | 'contradict'

/** A noun says nothing of how real it is by itself: with the article, or of the same people («زيارة الوزير»), it is as real as told before. */
function isWeak(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return isDefinite(stage, other) || (other.rule === 'noun-trigger' && compareParticipants(stage, one, other) === 'share')
}

/** A headline's noun names its event («لقاء ترامب وكيم "في طور الإعداد"»): how real it is the lead says. */
export function isOnlyNamed(stage: Stage, one: ReportedEvent, { status, trigger }: ReportedEvent): boolean {
  if (one.rule !== 'noun-trigger' || one.statusCue || one.evidence.length > 1) return false
  return AHEAD.has(status) && isInHeadline(stage, one) && trigger.start < stage.leadEnd
}

const AHEAD = new Set<Status>(['planned', 'postponed', 'cancelled'])

/** A headline tells in the present what the body tells in the past. */
function agreeInStatus(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.status === other.status || (isWeak(stage, one, other) && !other.statusCue) || isOnlyNamed(stage, one, other)) return true
  return REAL.has(one.status) && REAL.has(other.status) && (isInHeadline(stage, one) || refersBack(stage, other))
}

export function isInHeadline({ headlines }: Stage, { trigger }: ReportedEvent): boolean {
  return headlines.some(({ start, end }) => start <= trigger.start && trigger.end <= end)
}

function contradictInTime({ times }: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one.time, other.time].map((time) => (time === undefined ? undefined : times[time]))
  if (!ours?.from || !ours.to || !theirs?.from || !theirs.to) return false
  return ours.to < theirs.from || theirs.to < ours.from
}

function contradictInPlace(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.places.length === 0 || other.places.length === 0) return false
  return !one.places.some((place) => other.places.some((each) => each === place || holds(stage, place, each) || holds(stage, each, place)))
}

/** A country holds its towns: «زيارة روسيا» and «زيارة موسكو» may be one. */
function holds({ book }: Stage, one: EntityId, other: EntityId): boolean {
  const [outer, inner] = [book.get(one), book.get(other)]
  return outer?.kind === 'country' && outer.country !== undefined && outer.country === inner?.country
}

/** Compared by their least value: «مقتل 5» and «مقتل 8» are two reports until the record says otherwise. */
function compareFigures({ quantities }: Stage, one: ReportedEvent, other: ReportedEvent): Comparison {
  const figures = (event: ReportedEvent) =>
    event.quantities.flatMap((index) => (quantities[index]?.min === undefined ? [] : [quantities[index].min]))
  const [ours, theirs] = [figures(one), figures(other)]
  if (ours.length === 0 || theirs.length === 0) return 'open'
  return ours.some((figure) => theirs.includes(figure)) ? 'share' : 'contradict'
}

function compareParticipants(stage: Stage, one: ReportedEvent, other: ReportedEvent): Comparison {
  if (meetOthers(stage, one, other)) return 'contradict'
  let comparison: Comparison = 'open'
  for (const role of DECISIVE) {
    const [ours, theirs] = [keysIn(stage, one, role), keysIn(stage, other, role)]
    if (ours.length === 0 || theirs.length === 0) continue
    if (ours.some((key) => theirs.includes(key))) comparison = 'share'
    else if (entitiesIn(one, role).length > 0 && entitiesIn(other, role).length > 0 && !crossOver(stage, one, other)) return 'contradict'
  }
  return comparison === 'open' && crossOver(stage, one, other) ? 'share' : comparison
}

/** «لقاء ترامب» and «اجتماع زعيم كوريا الشمالية مع ترامب»: one side of the first is the other side of the second. */
function crossOver(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (!TOGETHER.has(one.kind) || !TOGETHER.has(other.kind)) return false
  return Math.min(partiesOf(one).length, partiesOf(other).length) === 1 && sharedParties(stage, one, other) > 0
}

/** Of what two sides do together: where each telling names both, they must be the same two («التقى الوزير نظيره» … «اجتماع بينه وبين السفير»). */
function meetOthers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [partiesOf(one), partiesOf(other)]
  if (ours.length < 2 || theirs.length < 2 || !ours.concat(theirs).some(({ role }) => role === 'with')) return false
  return sharedParties(stage, one, other) < 2
}

function partiesOf({ arguments: all }: ReportedEvent): readonly Argument[] {
  return all.filter(({ role }) => role === 'actor' || role === 'with')
}

/** How many parties of the first are parties of the second, on whichever side. */
function sharedParties(stage: Stage, one: ReportedEvent, other: ReportedEvent): number {
  const keys = partiesOf(other).flatMap((argument) => keysOf(stage, argument))
  return partiesOf(one).filter((argument) => keysOf(stage, argument).some((key) => keys.includes(key))).length
}

function entitiesIn({ arguments: all }: ReportedEvent, role: Argument['role']): EntityId[] {
  return all.flatMap((argument) => (argument.role === role && argument.entity ? [argument.entity] : []))
}

function keysIn(stage: Stage, event: ReportedEvent, role: Argument['role']): string[] {
  return event.arguments.flatMap((argument) => (argument.role === role ? keysOf(stage, argument) : []))
}

/** A participant by entity («الوزيران» by its two), and by its words where it is a description: «23 مدنيا» again is the same. */
function keysOf({ passage, book }: Stage, { start, end, entity }: Argument): string[] {
  const words = foldSpelling(passage.article.text.slice(start, end)).replace(/^ال/, '')
  return entity === undefined ? [words] : [entity, words, ...(book.get(entity)?.members ?? [])]
}

/** «الاجتماع», «هذا الهجوم», «زيارته»: a definite noun without participants of its own. */
function refersBack(stage: Stage, event: ReportedEvent): boolean {
  return event.arguments.length === 0 && event.quantities.length === 0 && isDefinite(stage, event)
}

/** An event noun with the article or a pronoun. */
export function isDefinite(stage: Stage, event: ReportedEvent): boolean {
  if (event.rule !== 'noun-trigger') return false
  const { passage } = stage
  return hasArticle(stage, event) || passage.words[tokenAt(passage.tokens, event.trigger.start)]?.pronoun !== ''
}

/** «الاتفاق», «للاتفاق». */
export function hasArticle({ passage }: Stage, { trigger }: ReportedEvent): boolean {
  const words = passage.article.text.slice(trigger.start, trigger.end)
  return words.startsWith('ال') || words.startsWith('لل')
}
