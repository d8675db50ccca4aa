import { sentenceAt, tokenAt } from '../../passage.ts'
import type { EntityId, ReportedEvent } from '../../types.ts'
import { isDefinite } from '../clause/definite.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { turnsAway } from './incident.ts'
import { isTogether, shareAny } from './same-participants.ts'

/** What somebody does where he is received. */
const THERE = new Set(['meet', 'negotiate', 'sign', 'agree', 'summit', 'receive-credentials'])
/** Such a deed is told no more sentences after the stay or the meeting. */
const REACH = 2
/** So many events before it are looked at, so that time stays linear. */
const LOOK = 6

/**
 * Give meetings and signatures the place and the day of the visit or the meeting that they are part of: «وصل الوزير إلى بغداد الأربعاء. والتقى نظيره», «عقدا
 * اجتماعا في أنقرة. ووقع الجانبان مذكرة». One of those who met must be the visitor, his host, or both sides at once.
 */
export function shareStay(stage: Stage, events: readonly ReportedEvent[]): ReportedEvent[] {
  const shared = [...events]
  for (const [index, event] of events.entries()) {
    if (!isThere(event)) continue
    for (let before = index - 1; before >= Math.max(0, index - LOOK); before--) {
      const [own, stay] = [shared[index], shared[before]]
      if (!own || !stay || !isStay(stay, own) || !isDuring(stage, own, stay)) continue
      shared[index] = fill(stage, own, stay)
      break
    }
  }
  return shared
}

/** What is planned there a verb tells. */
const BY_VERB = new Set(['verb-trigger', 'phrase-trigger'])

function isThere({ kind, status, rule, places, time }: ReportedEvent): boolean {
  if (!THERE.has(kind)) return false
  if (status === 'planned') return places.length === 0 && BY_VERB.has(rule)
  return REAL.has(status) && (places.length === 0 || time === undefined)
}

/** «يصل إلى بيروت الأحد. ومن المقرر أن يجري محادثات»: what is planned is so for a visit. */
function isStay({ kind, status, places }: ReportedEvent, own: ReportedEvent): boolean {
  if (places.length === 0) return false
  if (own.status === 'planned') return kind === 'visit' && (status === 'planned' || REAL.has(status))
  return (kind === 'visit' || THERE.has(kind)) && REAL.has(status)
}

/** Told next, by those who were there. */
function isDuring(stage: Stage, own: ReportedEvent, stay: ReportedEvent): boolean {
  const { sentences } = stage.passage
  const at = sentenceAt(stage.passage, own.evidence[0].start)
  const before = stay.evidence.map(({ start }) => sentenceAt(stage.passage, start)).findLast((each) => each <= at)
  if (own.retold !== stay.retold || before === undefined || at - before > REACH || isOtherDay(stage, own, stay)) return false
  if (sentences.slice(before + 1, at + 1).some((sentence) => turnsAway(stage.passage, sentence))) return false
  const isSameOne = own.kind === stay.kind && isDefinite(stage, own)
  if (own.status === 'planned' && (at - before > 1 || namesPlace(stage, own))) return false
  if (own.status === 'planned' && isDoerLeftOut(own)) return true
  return isSameOne || shareAny(stage, own.arguments, stay.arguments) || isTogether(stage, own)
}

/** «ومن المقرر أن يجري محادثات مع رئيس الحكومة»: he who was told of. */
function isDoerLeftOut({ arguments: all }: ReportedEvent): boolean {
  return all.some(({ role }) => role === 'with') && !all.some(({ role }) => role === 'actor' || role === 'host')
}

/** «سيجتمع بنظيره بالعاصمة الفنلندية»: a place was taken for one of those who meet. */
function namesPlace({ book, passage }: Stage, { arguments: all }: ReportedEvent): boolean {
  return all.some(
    ({ entity, start }) => (entity && book.get(entity)?.kind === 'place') || passage.words[tokenAt(passage.tokens, start)]?.placeHead,
  )
}

function isOtherDay({ times }: Stage, { time: own }: ReportedEvent, { time }: ReportedEvent): boolean {
  const [ours, theirs] = [times[own ?? -1], times[time ?? -1]]
  if (!ours?.from || !ours.to || !theirs?.from || !theirs.to) return false
  return ours.to < theirs.from || theirs.to < ours.from
}

function fill({ times }: Stage, event: ReportedEvent, { places, time }: ReportedEvent): ReportedEvent {
  const day = times[time ?? -1]
  const isOneDay = day?.from !== undefined && day.from === day.to && event.status === 'happened'
  const own: readonly EntityId[] = event.places.length > 0 ? event.places : places
  return { ...event, places: own, ...(event.time === undefined && isOneDay && time !== undefined ? { time } : {}) }
}
