/** A stretch of time on a line of pixels: later lies to the left where the page runs from right to left. */
export interface TimeScale {
  /** Milliseconds. */
  readonly from: number
  readonly to: number
  readonly width: number
  readonly isRtl: boolean
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const YEAR = 365.2425 * DAY
/** How near and how far one can go. */
const NEAREST = 6 * HOUR
const FARTHEST = 400 * YEAR

export function toX({ from, to, width, isRtl }: TimeScale, time: number): number {
  const share = (time - from) / (to - from)
  return (isRtl ? 1 - share : share) * width
}

export function toTimeAt({ from, to, width, isRtl }: TimeScale, x: number): number {
  const share = width === 0 ? 0 : x / width
  return from + (isRtl ? 1 - share : share) * (to - from)
}

/** The scale nearer (factor above 1) or farther, with what stands at `x` held in its place. */
export function zoomed(scale: TimeScale, factor: number, x: number): TimeScale {
  const fixed = toTimeAt(scale, x)
  const span = Math.min(FARTHEST, Math.max(NEAREST, (scale.to - scale.from) / factor))
  const share = (fixed - scale.from) / (scale.to - scale.from)
  const from = fixed - share * span
  return { ...scale, from, to: from + span }
}

/** Moved by pixels, as a hand drags paper. */
export function panned(scale: TimeScale, dx: number): TimeScale {
  const step = ((scale.isRtl ? dx : -dx) / Math.max(1, scale.width)) * (scale.to - scale.from)
  return { ...scale, from: scale.from + step, to: scale.to + step }
}

/**
 * A scale that shows all the times, with some air at the ends.
 *
 * @param labels Pixels at the later end for labels.
 */
export function fitting(times: readonly number[], width: number, isRtl: boolean, labels: number): TimeScale {
  const now = Date.UTC(2025, 0, 1)
  const from = times.reduce((least, time) => Math.min(least, time), times[0] ?? now)
  const to = times.reduce((most, time) => Math.max(most, time), times[0] ?? now + YEAR)
  const air = Math.max(2 * DAY, (to - from) * 0.06)
  const span = to - from + 2 * air
  // A picture that has no width yet has no room for labels either.
  const room = labels === 0 ? 0 : (span * labels) / Math.max(width - labels, labels)
  return { from: from - air, to: to + air + room, width, isRtl }
}
