import { fileURLToPath } from 'node:url'
import type { Article, Reader } from '../../src/index.ts'
import type { Marks } from './marks.ts'
import { type RealScores, scoreReal } from './score-real.ts'
import { isRight, SLOTS } from './slots.ts'

export const REAL_SCORES = fileURLToPath(new URL('../../corpus/real-scores.json', import.meta.url))

/** Percent: events found of those marked; of the found ones wholly right, and each slot right or rightly empty; speakers of direct quotes. */
export type Shares = Readonly<Record<string, number>>

/** The shares of the articles that rules are written with, and of those held back. */
export interface BothShares {
  readonly open: Shares
  readonly held: Shares
}

export function scoreBoth(reader: Reader, marked: readonly { readonly article: Article; readonly marks: Marks }[]): BothShares {
  const of = (isHeld: boolean) =>
    toShares(
      scoreReal(
        reader,
        marked.filter(({ marks }) => (marks.held === true) === isHeld),
      ).scores,
    )
  return { open: of(false), held: of(true) }
}

function toShares({ events, found, wholly, slots, quotes }: RealScores): Shares {
  const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10
  const right = SLOTS.map((slot) => {
    const count = [...slots[slot]].reduce((sum, [verdict, number]) => sum + (isRight(verdict) ? number : 0), 0)
    return [slot, percent(count, found)] as const
  })
  return {
    events,
    found: percent(found, events),
    wholly: percent(wholly, found),
    ...Object.fromEntries(right),
    speakers: percent(quotes.speaker, quotes.found),
  }
}
