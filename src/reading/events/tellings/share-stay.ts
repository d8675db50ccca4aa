import { sentenceAt } from '../../passage.ts'
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
      if (!own || !stay || !isStay(stay) || !isDuring(stage, own, stay)) continue
      shared[index] = fill(stage, own, stay)
      break
    }
  }
  return shared
}

function isThere({ kind, status, places, time }: ReportedEvent): boolean {
  return THERE.has(kind) && REAL.has(status) && (places.length === 0 || time === undefined)
}

function isStay({ kind, status, places }: ReportedEvent): boolean {
  return (kind === 'visit' || THERE.has(kind)) && REAL.has(status) && places.length > 0
}

/** Told next, by those who were there. */
function isDuring(stage: Stage, own: ReportedEvent, stay: ReportedEvent): boolean {
  const { sentences } = stage.passage
  const at = sentenceAt(stage.passage, own.evidence[0].start)
  const before = stay.evidence.map(({ start }) => sentenceAt(stage.passage, start)).findLast((each) => each <= at)
  if (own.retold !== stay.retold || before === undefined || at - before > REACH || isOtherDay(stage, own, stay)) return false
  if (sentences.slice(before + 1, at + 1).some((sentence) => turnsAway(stage.passage, sentence))) return false
  const isSameOne = own.kind === stay.kind && isDefinite(stage, own)
  return isSameOne || shareAny(stage, own.arguments, stay.arguments) || isTogether(stage, own)
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
