import type { Marks } from '../../../../src/server/contract/index.ts'
import { toTime } from '../../language/dates.ts'
import { DAY } from './time-scale.ts'

/** One event on the line of time. */
export interface TimelineItem {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly title: string
  readonly place: string
  /** Milliseconds: the start of its first day and the end of its last. */
  readonly from: number
  readonly to: number
  /** The texts name the day; else its edges are not certain. */
  readonly isStated: boolean
  readonly isRetold: boolean
  readonly isConflicting: boolean
  readonly origins: number
}

/** The events of a picture that have a day. */
export function toItems(marks: Marks): TimelineItem[] {
  return marks.id.flatMap((id, index) => {
    const from = toTime(marks.from[index] ?? '')
    if (Number.isNaN(from)) return []
    const last = toTime(marks.to[index] ?? '')
    return [
      {
        id,
        kind: marks.kind[index] ?? '',
        status: marks.status[index] ?? 'happened',
        title: marks.title[index] ?? '',
        place: marks.place[index] ?? '',
        from,
        to: (Number.isNaN(last) ? from : last) + DAY,
        isStated: marks.stated[index] ?? false,
        isRetold: marks.retold[index] ?? false,
        isConflicting: marks.conflicting[index] ?? false,
        origins: marks.origins[index] ?? 0,
      },
    ]
  })
}

/** The times a first view must show: all of them, but for the few that lie far from the rest and are only told again. */
export function timesToFit(items: readonly TimelineItem[]): number[] {
  const news = items.filter(({ isRetold }) => !isRetold)
  const shown = news.length > 0 ? news : items
  const ends = shown.flatMap(({ from, to }) => [from, to])
  if (shown.length < 8) return ends
  const begins = shown.map(({ from }) => from).sort((one, other) => one - other)
  const at = (share: number) => begins[Math.floor(share * (begins.length - 1))] ?? 0
  const [low, high] = [at(0.05), at(0.95)]
  const reach = Math.max(30 * DAY, high - low)
  return ends.filter((time) => time >= low - reach && time <= high + reach)
}
