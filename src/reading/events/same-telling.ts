import { foldSpelling } from '../../text/normalise.ts'
import { tokenAt } from '../passage.ts'
import type { Argument, EntityId, ReportedEvent, Status } from '../types.ts'
import type { Stage } from './stage.ts'

/** Roles in which two tellings of one event cannot name different people. */
const DECISIVE = ['actor', 'victim', 'recipient', 'with'] as const

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

/** The same, whatever is said of how real it is. */
export function isSameAct(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (contradictInTime(stage, one, other) || contradictInPlace(stage, one, other)) return false
  const figures = compareFigures(stage, one, other)
  const participants = compareParticipants(stage, one, other)
  if (figures === 'contradict' || participants === 'contradict') return false
  if (refersBack(stage, other)) return true
  if (isLead(stage, one, other)) return true
  return one.retold === other.retold && (figures === 'share' || participants === 'share')
}

/** The first two sentences of the body tell what the headline tells. */
function isLead(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.retold || other.retold || !isInHeadline(stage, one)) return false
  return other.trigger.start < stage.leadEnd
}

type Comparison = 'share' | 'open' | 'contradict'

/** A noun says nothing of how real it is by itself: with the article, or of the same people («زيارة الوزير»), it is as real as told before. */
function isWeak(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  return isDefinite(stage, other) || (other.rule === 'noun-trigger' && compareParticipants(stage, one, other) === 'share')
}

const REAL = new Set<Status>(['happened', 'ongoing'])

/** A headline tells in the present what the body tells in the past. */
function agreeInStatus(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.status === other.status || (isWeak(stage, one, other) && !other.statusCue)) return true
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
    else if (entitiesIn(one, role).length > 0 && entitiesIn(other, role).length > 0) return 'contradict'
  }
  return comparison
}

/** Of what two sides do together: where each telling names both, they must be the same two («التقى الوزير نظيره» … «اجتماع بينه وبين السفير»). */
function meetOthers(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  const [ours, theirs] = [one, other].map((event) => event.arguments.filter(({ role }) => role === 'actor' || role === 'with'))
  if (!ours || !theirs || ours.length < 2 || theirs.length < 2 || !ours.concat(theirs).some(({ role }) => role === 'with')) return false
  const keys = keysIn(stage, other, 'actor').concat(keysIn(stage, other, 'with'))
  const shared = ours.filter((argument) => keysOf(stage, argument).some((key) => keys.includes(key)))
  return shared.length < 2
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
export function isDefinite({ passage }: Stage, { rule, trigger }: ReportedEvent): boolean {
  if (rule !== 'noun-trigger') return false
  const words = passage.article.text.slice(trigger.start, trigger.end)
  return words.startsWith('ال') || words.startsWith('لل') || passage.words[tokenAt(passage.tokens, trigger.start)]?.pronoun !== ''
}
