import type { Reading, ReportedEvent } from '../../reading/types.ts'
import { addDays, daysBetween } from '../day.ts'
import type { DayWindow } from '../types.ts'

/** News tells what happened within so many days before it appears. */
const FRESH = 2
/** What is announced without a day is mostly near. */
const AHEAD = 10
/** A stated stretch longer than a year places nothing. */
const LONGEST = 370

/**
 * The days an event can have taken place on: those the text names, those since the day that it has gone on from, else the days around publication that its status allows. Nothing for
 * background without a date, which may be of any year, and for what is only demanded or supposed.
 *
 * @example
 * // published 2018-03-07, happened, no time stated
 * windowOf(event, reading) // { from: '2018-03-05', to: '2018-03-07', stated: false }
 */
export function windowOf(event: ReportedEvent, reading: Reading): DayWindow | undefined {
  const time = event.time === undefined ? undefined : reading.times[event.time]
  if (time?.from && time.to && daysBetween(time.from, time.to) <= LONGEST) {
    return { from: time.from, to: time.to, stated: true, words: reading.article.text.slice(time.start, time.end) }
  }
  const { published } = reading
  const since = event.since === undefined ? undefined : reading.times[event.since]
  if (published && since?.from && since.type !== 'DURATION' && daysBetween(since.from, published.to) <= LONGEST) {
    return { from: since.from, to: published.to, stated: true, words: reading.article.text.slice(since.start, since.end) }
  }
  if (!published || event.retold) return undefined
  const length = time && event.status === 'happened' ? lengthOf(time.value) : undefined
  if (length !== undefined && length <= LONGEST_SPAN) {
    return { from: addDays(published.from, -Math.max(length, FRESH)), to: published.to, stated: false }
  }
  if (time) return undefined
  if (event.status === 'hypothetical' || event.status === 'demanded') return undefined
  if (event.status === 'planned' || event.status === 'postponed') {
    return { from: published.from, to: addDays(published.to, AHEAD), stated: false }
  }
  return { from: addDays(published.from, -FRESH), to: published.to, stated: false }
}

/** A deed that took longer was begun long ago, and may be over as long. */
const LONGEST_SPAN = 62
const IN_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30 }

/** «خلال ثلاثة أسابيع», «أربع ساعات»: how many days a stretch takes; nothing where it is not said. */
function lengthOf(value: string): number | undefined {
  if (/^PT\d+[HM]$/.test(value)) return 1
  const [, count, unit = ''] = /^P(\d+)([DWM])$/.exec(value) ?? []
  return count === undefined ? undefined : Number(count) * (IN_DAYS[unit] ?? 0)
}
