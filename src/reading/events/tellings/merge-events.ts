import type { ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { joinFewOfAKind } from './few-of-a-kind.ts'
import { joinGrownTolls, joinNewer } from './grown-tolls.ts'
import { isInItsCourse } from './in-its-course.ts'
import { isItsAim } from './its-aim.ts'
import { joinHeadline } from './join-headline.ts'
import { joinLeft, LOOK_BACK, nearestFirst } from './join-left.ts'
import { onlyOneMeant } from './only-one-meant.ts'
import { diesInBoth, ENDS } from './same-participants.ts'
import { isSamePoll } from './same-poll.ts'
import { agreeInStatus } from './same-status.ts'
import { isEcho, isNearLead, isOfOldDay, isSameByPeople, isSameTelling } from './same-telling.ts'
import { shareCauses } from './share-causes.ts'
import type { Causes } from './tolls.ts'
import { isInHeadline } from './wording.ts'

/**
 * Join the tellings of one event in one article. The first telling keeps its trigger; the others add evidence and what the first left
 * open. Then the events of one incident, by any of its tellings, share where, when and by whom it was.
 */
export function mergeEvents(stage: Stage, events: readonly ReportedEvent[], causes: Causes): ReportedEvent[] {
  const merged: ReportedEvent[] = []
  const eventOf = new Map<number, number>()
  const byKind = new Map<string, number[]>()
  const inLead = kindsInLead(stage, events)
  const compared = new Map<ReportedEvent, readonly ReportedEvent[]>()
  for (const event of events) {
    const earlier = indicesOf(byKind, event.kind)
    const near = earlier.slice(-LOOK_BACK)
    // «أطلق النار على شاب ما أدى إلى استشهاده»: what came of a deed is not the deed again
    const cause = eventOf.get(causes.get(event.trigger.start) ?? -1)
    const echoes = echoesOf(stage, byKind, event).filter((index) => index !== cause)
    const same =
      nearestFirst(stage, near, event).find((index) => merged[index] && isSameTelling(stage, merged[index], event)) ??
      endOf(stage, merged, byKind, event) ??
      echoed(stage, merged, echoes, event, inLead) ??
      onlyOneMeant(stage, merged, [...near, ...echoes], event) ??
      near.findLast((index) => merged[index] && isSamePoll(stage, merged[index], event))
    const known = same === undefined ? undefined : merged[same]
    eventOf.set(event.trigger.start, same ?? merged.length)
    if (same === undefined || !known) {
      earlier.push(merged.length)
      merged.push(event)
      compared.set(
        event,
        near.flatMap((index) => merged[index] ?? []),
      )
      continue
    }
    const joined = joinNewer(stage, known, event)
    if (joined.kind !== known.kind) indicesOf(byKind, joined.kind).push(same)
    merged[same] = joined
  }
  const leftTo = joinFewOfAKind(stage, merged, joinHeadline(stage, merged, joinLeft(stage, merged, compared)))
  const came = [...causes].flatMap(([harm, cause]) => {
    const [of, from] = [harm, cause].map((at) => leftTo[eventOf.get(at) ?? -1])
    return of === undefined || from === undefined || of === from ? [] : [{ harm: of, cause: from }]
  })
  const joinedTo = joinGrownTolls(stage, merged, came, leftTo)
  const left = came.filter(({ harm }) => joinedTo[harm] === harm)
  return shareCauses(stage, merged, left).filter((_, index) => joinedTo[index] === index)
}

/** Of whom one telling says that he died, another may say that he was killed. */
function endOf(
  stage: Stage,
  merged: readonly ReportedEvent[],
  byKind: ReadonlyMap<string, readonly number[]>,
  event: ReportedEvent,
): number | undefined {
  if (!ENDS.has(event.kind)) return undefined
  const earlier = [...ENDS].flatMap((kind) => (kind === event.kind ? [] : (byKind.get(kind)?.slice(-LOOK_BACK) ?? [])))
  return earlier.find((index) => merged[index] && agreeInStatus(stage, merged[index], event) && diesInBoth(stage, merged[index], event))
}

/** The nearest of the earlier events that this one's noun may refer back to. */
function echoed(
  stage: Stage,
  merged: readonly ReportedEvent[],
  echoes: readonly number[],
  event: ReportedEvent,
  inLead: ReadonlySet<string>,
): number | undefined {
  return echoes.find((index) => {
    const known = merged[index]
    if (!known || isStayOnly(known, event)) return false
    if (isInItsCourse(stage, known, event) || isItsAim(known, event)) return true
    if (isEcho(stage, known, event) || isSameByPeople(stage, known, event) || isOfOldDay(stage, known, event)) return true
    return !inLead.has(known.kind) && isNearLead(stage, known, event)
  })
}

/** The earlier events of the kinds that this one's noun may stand for, the nearest first. */
function echoesOf({ passage: { lexicon } }: Stage, byKind: ReadonlyMap<string, readonly number[]>, { kind }: ReportedEvent): number[] {
  const kinds = lexicon.kinds.get(kind)?.echoes ?? []
  return kinds.flatMap((each) => byKind.get(each)?.slice(-LOOK_BACK) ?? []).sort((one, other) => other - one)
}

/** A visit is a meeting where somebody receives («استقبل الرئيس الوزير … تناول اللقاء»), and no journey is. */
function isStayOnly(known: ReportedEvent, event: ReportedEvent): boolean {
  return known.kind === 'visit' && event.kind !== 'visit' && !known.arguments.some(({ role }) => role === 'host')
}

/** The kinds of what the lead tells. */
function kindsInLead(stage: Stage, events: readonly ReportedEvent[]): Set<string> {
  const told = events.filter((event) => event.trigger.start < stage.leadEnd && !isInHeadline(stage, event))
  return new Set(told.map(({ kind }) => kind))
}

function indicesOf(byKind: Map<string, number[]>, kind: string): number[] {
  let indices = byKind.get(kind)
  if (!indices) {
    indices = []
    byKind.set(kind, indices)
  }
  return indices
}
