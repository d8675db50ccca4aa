/** Something that must not be covered, in pixels. */
export interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Half the width and half the height of what looks for room, in pixels. */
export interface Size {
  readonly half: number
  readonly high: number
}

/** How far from where it belongs something may stand, in pixels downwards: the nearest first. */
const STEPS = [0, 24, -24, 46, -46]

/** The nearest place above or below a point where no circle is covered; `undefined` where there is none. */
export function findRoom(
  { x, y }: { readonly x: number; readonly y: number },
  { half, high }: Size,
  circles: readonly Circle[],
  steps: readonly number[] = STEPS,
): { readonly x: number; readonly y: number } | undefined {
  const step = steps.find((each) =>
    circles.every((circle) => Math.abs(circle.x - x) > half + circle.radius || Math.abs(circle.y - y - each) > high + circle.radius),
  )
  return step === undefined ? undefined : { x, y: y + step }
}
