import { daysBetween } from '../day.ts'
import type { DayWindow, Telling } from '../types.ts'
import { widened } from './anchors.ts'
import { isLasting, isMutual, isRare, isStanding, isToCome } from './kinds.ts'
import { isSameEntity } from './same-entity.ts'

/** Where one thing alone says which event it is, only days that lie well apart speak against it. */
export function objectToWeeks(one: Telling, other: Telling): string | undefined {
  const [here, there] = [widened(one), widened(other)]
  if (!here || !there) return 'one has no date and no day of publication'
  const gap = gapBetween(here, there)
  return gap <= 1 || isSpokenOf(one, other, gap) ? undefined : `one is dated ${written(here)}, the other ${written(there)}`
}

/** Days that do not meet. @param alike They are told in the same words. */
export function objectToTime(one: Telling, other: Telling, alike: boolean): string | undefined {
  if (!one.time || !other.time) return alike ? undefined : 'one has no date, and the words differ'
  const gap = gapBetween(one.time, other.time)
  if (gap <= 0 || isAnnounced(one, other, gap) || isEcho(one, other) || isLastingStill(one, other, gap)) return undefined
  // A night lies on two days, and what is relayed counts its days from another: told in the same words it may be a day off.
  const mayBeOff = gap === 1 && alike && !(one.time.stated && other.time.stated)
  return mayBeOff ? undefined : `one is dated ${written(one.time)}, the other ${written(other.time)}`
}

/** What is announced without a day may lie so far ahead, in days. */
const AHEAD = 90

/** Both are still to come, and only one says when. */
function isAnnounced(one: Telling, other: Telling, gap: number): boolean {
  if (!isToCome(one) || !isToCome(other) || one.time?.stated === other.time?.stated || gap > AHEAD) return false
  return !isMutual(one.kind) || partiesOfBoth(one, other) > 1
}

/** A president meets many within weeks: two who meet must be the same two. */
function partiesOfBoth(one: Telling, other: Telling): number {
  return one.participants.filter((each) => each.role !== 'topic' && other.participants.some((its) => isSameEntity(each, its))).length
}

/** News comes back for days to what is rare, without naming the day again. */
function isEcho(one: Telling, other: Telling): boolean {
  if (!isRare(one.kind) || isToCome(one) || isToCome(other)) return false
  const [here, there] = [widened(one), widened(other)]
  return here !== undefined && there !== undefined && gapBetween(here, there) <= 0
}

/** What may be done or will be done, and at most one says when. */
function isSpokenOf(one: Telling, other: Telling, gap: number): boolean {
  const isAhead = (telling: Telling) => isToCome(telling) || telling.status === 'hypothetical'
  return isAhead(one) && isAhead(other) && !(one.time?.stated && other.time?.stated) && gap <= AHEAD
}

/** What goes on was going on so many days before. */
export const STILL = 14

/** Both tell what goes on, and no day is named; or of what stands for weeks once it began, as a siege does. */
function isLastingStill(one: Telling, other: Telling, gap: number): boolean {
  if (isStanding(one.kind) && one.kind === other.kind && gap <= STILL && !isToCome(one) && !isToCome(other)) return true
  if (!isLasting(one.kind) || one.time?.stated || other.time?.stated || gap > STILL) return false
  return one.status === 'ongoing' && other.status === 'ongoing'
}

/** Days that lie between two windows: 0 or less where they share a day. */
function gapBetween(one: DayWindow, other: DayWindow): number {
  return Math.max(daysBetween(one.to, other.from), daysBetween(other.to, one.from))
}

const written = ({ from, to }: DayWindow) => (from === to ? from : `${from} to ${to}`)
