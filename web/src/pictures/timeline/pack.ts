/** A stretch that needs a lane of its own, in pixels. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

/**
 * Lanes for stretches so that none covers another: each goes to the first lane that is free.
 *
 * @returns The lane of each, in the order given, and how many lanes there are.
 */
export function packLanes(stretches: readonly Stretch[], gap: number): { readonly lanes: readonly number[]; readonly count: number } {
  const order = stretches.map((_, index) => index).sort((one, other) => (stretches[one]?.left ?? 0) - (stretches[other]?.left ?? 0))
  const ends: number[] = []
  const lanes = new Array<number>(stretches.length).fill(0)
  for (const index of order) {
    const stretch = stretches[index]
    if (!stretch) continue
    const free = ends.findIndex((end) => end + gap <= stretch.left)
    const lane = free < 0 ? ends.length : free
    ends[lane] = stretch.right
    lanes[index] = lane
  }
  return { lanes, count: ends.length }
}
