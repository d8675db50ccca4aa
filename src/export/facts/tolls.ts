import type { Counted } from '../../reading/types.ts'
import type { RecordedEvent } from '../../record/types.ts'
import { standing } from './standing.ts'

/** The lowest and the highest figure reported, and the one a person has settled on. */
export interface TollBounds {
  readonly low: number
  readonly high: number
  readonly settled?: number
}

/** How many were killed, injured …, by all who say so; nothing where nobody does. */
export function tollOf({ tolls }: RecordedEvent, counts: Counted): TollBounds | undefined {
  const told = standing(tolls).filter(({ value }) => value.counts === counts)
  const lows = told.flatMap(({ value: { min, max } }) => min ?? max ?? [])
  const highs = told.flatMap(({ value: { min, max } }) => max ?? min ?? [])
  if (lows.length === 0) return undefined
  const ruled = told.find(({ verdict }) => verdict === 'confirmed' || verdict === 'corrected')?.value
  const settled = ruled && ruled.min === ruled.max ? ruled.min : undefined
  return { low: Math.min(...lows), high: Math.max(...highs), ...(settled === undefined ? {} : { settled }) }
}
