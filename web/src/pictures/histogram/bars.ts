import type { Histogram } from '../../../../src/server/contract/index.ts'
import { toIsoDay, toTime } from '../../language/dates.ts'

export interface Bar {
  /** The first day of its stretch. */
  readonly day: string
  readonly all: number
  /** Of those, what is planned, denied or otherwise not said to have happened. */
  readonly unsure: number
}

type Width = Histogram['by']
/** More bars than this are more than a screen shows. */
const MOST = 2000

/** The day on which the next stretch begins. */
function nextDay(day: string, by: Width): string {
  const date = new Date(toTime(day))
  if (by === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1)
  else if (by === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCDate(date.getUTCDate() + 1)
  return toIsoDay(date.getTime())
}

/** The last day of the stretch that begins on a day. */
export function lastDayOf(day: string, by: Width): string {
  return toIsoDay(toTime(nextDay(day, by)) - 1)
}

/** One bar for every stretch from the first to the last, empty ones too. */
export function toBars({ bins, by }: Histogram): Bar[] {
  const counts = new Map<string, { all: number; unsure: number }>()
  for (const { day, status, events } of bins) {
    const count = counts.get(day) ?? { all: 0, unsure: 0 }
    count.all += events
    if (status !== 'happened' && status !== 'ongoing') count.unsure += events
    counts.set(day, count)
  }
  const days = [...counts.keys()].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const bars: Bar[] = []
  for (let day = first; day <= last && bars.length < MOST; day = nextDay(day, by)) {
    bars.push({ day, ...(counts.get(day) ?? { all: 0, unsure: 0 }) })
  }
  return bars
}
