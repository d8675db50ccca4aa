import { writeNumber } from './numbers.ts'
import { say, sayCount } from './say.ts'

/** A figure as it is reported: exact, open at one end, or between two. */
export interface Bounds {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/**
 * «18», «18 على الأقل», «18–27»; with what is counted in the form the number asks for: «18 قتيلا على الأقل».
 *
 * @param write How a number is written, with what it counts.
 */
export function writeBounds({ min, max }: Bounds, write: (number: number) => string = writeNumber): string {
  if (min !== undefined && min === max) return write(min)
  if (max === undefined) return say('toll.at-least', { number: write(min ?? 0) })
  return min === undefined ? say('toll.at-most', { number: write(max) }) : `${writeNumber(min)}–${write(max)}`
}

/** «18 قتيلا», «18–27 قتيلا»: people counted, by what befell them. */
export function writeCounted(what: string, bounds: Bounds): string {
  return writeBounds(bounds, (number) => sayCount(what, number))
}
