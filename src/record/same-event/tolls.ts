import { earlierOf } from '../day.ts'
import type { Telling, Toll } from '../types.ts'
import { isPrecise } from './agreements.ts'

/** A toll grows while people are found, but not beyond this without the same place. */
const GROWTH = 2
/** Nor beyond this in one place. */
const GROWTH_IN_PLACE = 3

export function objectToTolls(one: Telling, other: Telling): string | undefined {
  for (const toll of one.tolls) {
    const figures = other.tolls.filter(({ counts }) => counts === toll.counts)
    if (figures.length === 0 || figures.some((figure) => couldBe(toll, figure))) continue
    const samePlace = one.places.some((place) => isPrecise(place) && other.places.some(({ key }) => key === place.key))
    if (samePlace && one.time !== undefined && other.time !== undefined && figures.some((figure) => couldBe(toll, figure, GROWTH_IN_PLACE)))
      continue
    return `one counts ${toll.min ?? toll.max ?? '?'} ${toll.counts}, the other ${figures[0]?.min ?? figures[0]?.max ?? '?'}`
  }
  return undefined
}

function couldBe(one: Toll, other: Toll, growth = GROWTH): boolean {
  const low = Math.max(one.min ?? 0, other.min ?? 0)
  const high = Math.min(one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY)
  if (low <= high) return true
  const [small, large] = [Math.min(one.min ?? high, other.min ?? high), Math.max(one.min ?? low, other.min ?? low)]
  return large <= small * growth || large - small <= 2
}

/**
 * Do two tellings count otherwise, so that neither figure is the other's revision? A later report may count more: people are found, wounded die.
 * Of one day, «9 killed» and «18 killed» are mostly two raids.
 */
export function countOtherwise(one: Telling, other: Telling): boolean {
  const [here = '', there = ''] = [one.published?.from, other.published?.from]
  const first = earlierOf(here, there)
  const [early, late] = here === first ? [one, other] : [other, one]
  return early.tolls.some(({ counts }) => {
    const before = early.tolls.filter((toll) => toll.counts === counts)
    const after = late.tolls.filter((toll) => toll.counts === counts)
    return after.length > 0 && !before.some((toll) => after.some((its) => isNear(toll, its) || (here !== there && isLess(toll, its))))
  })
}

/** Figures are taken down differently within so much. */
const NEAR = 1.25
const FEW = 2

function isNear(one: Toll, other: Toll): boolean {
  if (one.approximate || other.approximate) return true
  const small = Math.min(figureOf(one), figureOf(other))
  const large = Math.max(figureOf(one), figureOf(other))
  return large - small <= FEW || large <= small * NEAR
}

const isLess = (one: Toll, other: Toll) => figureOf(one) < figureOf(other)
const figureOf = ({ min, max }: Toll) => min ?? max ?? 0
