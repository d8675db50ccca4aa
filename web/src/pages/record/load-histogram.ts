import type { Histogram } from '../../../../src/server/contract/index.ts'
import { lastDayOf } from '../../pictures/histogram/bars.ts'
import { getJson } from '../../server/client.ts'

/** Of all events, so many may lie outside of what is shown: background told again reaches back by decades. */
const OUTSIDE = 0.04
/** From years to days are two steps. */
const STEPS = 2

/**
 * The histogram of where most events lie, in bins as fine as its range allows.
 *
 * @param path Its address, with the filter but without days.
 * @throws {ServerError}
 */
export async function loadHistogram(path: string, signal: AbortSignal): Promise<Histogram> {
  let histogram = await getJson<Histogram>(path, signal)
  for (let step = 0; step < STEPS && histogram.by !== 'day'; step++) {
    const core = coreOf(histogram)
    if (!core) break
    histogram = await getJson<Histogram>(`${path}${path.includes('?') ? '&' : '?'}from=${core.from}&to=${core.to}`, signal)
  }
  return histogram
}

/** The days that most events lie in, where that is much less than all; else nothing. */
export function coreOf({ bins, by }: Histogram): { readonly from: string; readonly to: string } | undefined {
  const counts = new Map<string, number>()
  for (const { day, events } of bins) counts.set(day, (counts.get(day) ?? 0) + events)
  const days = [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
  const total = days.reduce((sum, [, events]) => sum + events, 0)
  let [first, last, left] = [0, days.length - 1, total * OUTSIDE]
  while (first < last) {
    const [early, late] = [days[first]?.[1] ?? 0, days[last]?.[1] ?? 0]
    const isEarly = early <= late
    if (left < Math.min(early, late)) break
    left -= Math.min(early, late)
    if (isEarly) first++
    else last--
  }
  const [from, to] = [days[first]?.[0], days[last]?.[0]]
  if (from === undefined || to === undefined || (last - first + 1) * 3 > days.length) return undefined
  return { from, to: lastDayOf(to, by) }
}
