import { daysBetween } from '../day.ts'
import type { Telling } from '../types.ts'
import { isDaily, isToCome } from './kinds.ts'

/** «منذ ثلاثة أسابيع»: told up to the day of publication, so many days are a campaign. */
const LONG = 5
/** What was done within so many days was done once. */
const SHORT = 2

/** A campaign is none of its raids, and «يواصل القصف» is not what was hit on one of its days. */
export function objectToCampaign(one: Telling, other: Telling): string | undefined {
  return isPart(one, other) || isPart(other, one) ? 'one tells what goes on, the other what was done on a day' : undefined
}

function isPart(part: Telling, whole: Telling): boolean {
  return isOfADay(part) && (isCampaign(whole) || (isDaily(whole.kind) && whole.status === 'ongoing' && part.status === 'happened'))
}

/** What is done every day and goes on: no day is named, or the day since when. */
export function isCampaign(telling: Telling): boolean {
  const { kind, time, status, published } = telling
  if (!time || !isDaily(kind) || isToCome(telling)) return false
  if (!time.stated) return status === 'ongoing' || daysBetween(time.from, time.to) >= LONG
  return published !== undefined && time.to >= published.from && daysBetween(time.from, time.to) >= LONG
}

function isOfADay({ time, status }: Telling): boolean {
  return time !== undefined && daysBetween(time.from, time.to) <= SHORT && (time.stated || status === 'happened')
}
