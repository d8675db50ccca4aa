import { foldSpelling } from '../../../text/normalise.ts'
import type { Argument, Quantity, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import { REAL } from '../told.ts'
import { isFormerToll } from './former-toll.ts'
import { joinTellings } from './join-tellings.ts'
import { isOfOthers } from './refers-back.ts'
import { contradictInCircumstances } from './same-circumstances.ts'
import type { Consequence } from './share-causes.ts'

/** Tolls that grow. */
const TOLLS = new Set(['kill', 'injure'])
/** What counts anybody, folded: «مقتل 3 أشخاص» may be the two of the headline and one more, «مقتل جنديين» may not. */
const ANYBODY = new Set([
  ...['شخص', 'شخصا', 'شخصين', 'شخصان', 'اشخاص', 'قتيل', 'قتيلا', 'قتيلين', 'قتلي', 'شهيد', 'شهيدا', 'شهداء'],
  ...['ضحيه', 'ضحايا', 'جريح', 'جريحا', 'جرحي', 'مصاب', 'مصابا', 'مصابين'],
])

/** A newer toll is one of so many that the article tells first, so that time stays linear. */
const LOOK = 12

/**
 * The tolls of one incident as one: «مقتل شخصين في إطلاق نار» … «أسفر إطلاق النار عن مقتل 3 أشخاص». The last is the newest, and its victims are
 * the event's.
 *
 * @returns For each event the index of the one that it is joined to, itself where it stands alone; `events` is changed.
 */
export function joinGrownTolls(
  stage: Stage,
  events: ReportedEvent[],
  consequences: readonly Consequence[],
  leftTo: readonly number[],
): number[] {
  const joinedTo = [...leftTo]
  const known = new Map<string, number>()
  for (const { harm, cause } of consequences.toSorted((one, other) => one.harm - other.harm)) {
    const other = events[harm]
    if (!other || !TOLLS.has(other.kind) || joinedTo[harm] !== harm) continue
    const key = `${cause} ${other.kind}`
    const first = known.get(key)
    const one = first === undefined || first === harm ? undefined : events[first]
    if (first !== undefined && one && isGrown(stage, one, other)) {
      events[first] = joinNewer(stage, one, other)
      joinedTo[harm] = first
    } else known.set(key, harm)
  }
  const firstOf = new Map<string, number[]>()
  for (const [index, other] of events.entries()) {
    if (joinedTo[index] !== index || !TOLLS.has(other.kind)) continue
    const earlier = firstOf.get(other.kind) ?? []
    firstOf.set(other.kind, earlier)
    const replaced = earlier.find((at) => events[at] && isFormerToll(stage, events[at], other))
    if (replaced !== undefined && events[replaced]) {
      events[replaced] = joinTellings(stage, events[replaced], { ...other, quantities: [] })
      joinedTo[index] = replaced
      continue
    }
    const first = isRevised(stage, other) ? earlier.find((at) => events[at] && isGrown(stage, events[at], other)) : undefined
    const one = events[first ?? -1]
    if (first !== undefined && one && one.retold === other.retold) {
      events[first] = joinNewer(stage, one, other)
      joinedTo[index] = first
    } else if (earlier.length < LOOK) earlier.push(index)
  }
  return joinedTo
}

/** Two tellings of one event, the second with a newer toll where it is one. */
export function joinNewer(stage: Stage, one: ReportedEvent, other: ReportedEvent): ReportedEvent {
  const joined = joinTellings(stage, one, other)
  return isGrown(stage, one, other) ? withVictims(joined, other) : joined
}

/** «ارتفعت الحصيلة إلى 12 قتيلا». */
function isRevised({ quantities }: Stage, event: ReportedEvent): boolean {
  return event.quantities.some((index) => quantities[index]?.revised)
}

function withVictims(event: ReportedEvent, { arguments: newest }: ReportedEvent): ReportedEvent {
  const isVictim = ({ role }: Argument) => role === 'victim'
  if (!newest.some(isVictim)) return event
  return { ...event, arguments: [...event.arguments.filter((each) => !isVictim(each)), ...newest.filter(isVictim)] }
}

/** More of anybody in a later sentence. */
export function isGrown(stage: Stage, one: ReportedEvent, other: ReportedEvent): boolean {
  if (one.evidence[0].start === other.evidence[0].start || !REAL.has(one.status) || !REAL.has(other.status)) return false
  if (isOfOthers(stage, other) || contradictInCircumstances(stage, one, other)) return false
  const [ours, theirs] = [countOf(stage, one), countOf(stage, other)]
  return ours !== undefined && theirs !== undefined && ours < theirs
}

/** How many, where anybody is counted and nobody besides. */
function countOf({ passage: { article }, quantities }: Stage, event: ReportedEvent): number | undefined {
  const counted = event.quantities.flatMap((index) => {
    const quantity = quantities[index]
    return quantity && (quantity.partOf === undefined || !event.quantities.includes(quantity.partOf)) ? [quantity] : []
  })
  const countsAnybody = ({ of, unit }: Quantity) =>
    unit === 'person' && (of === undefined || ANYBODY.has(foldSpelling(article.text.slice(of.start, of.end))))
  return counted.length > 0 && counted.every(countsAnybody) ? counted.at(-1)?.min : undefined
}
