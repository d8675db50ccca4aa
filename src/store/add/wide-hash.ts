import { hashOf } from '../../record/origins/sketch.ts'

/** A whole number below 2 ** 53 for a text, which every database and JavaScript hold alike. */
export function wideHash(text: string): number {
  return hashOf(text) * 2 ** 21 + (hashOf(`${text}\u0001`) >>> 11)
}
