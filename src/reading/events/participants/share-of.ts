import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

// What of a whole an event befalls: «80 في المئة من المدينة», «أكثر من نصف مساحة الغوطة».

/** A preposition and the share that it brings stand no further apart, in tokens: «على نحو». */
const NEAR = 3

/** A share with the whole that it is of. */
export function withWhole(stage: Stage, phrase: Phrase): Phrase {
  const last = lastOfShare(stage, phrase.first)
  return last === undefined ? phrase : { first: phrase.first, last: Math.max(phrase.last, wholeAfter(stage, last)) }
}

/** «سيطرت على أكثر من نصف المدينة»: a share that begins no phrase, under the preposition that brings whom or what the event befalls. */
export function shareUnder(stage: Stage, { frame, end, sentence }: Candidate, filled: readonly Filled[]): Filled[] {
  if (frame.prepositions.get('علي') !== 'recipient' || filled.some(({ role }) => role === 'recipient')) return []
  const { words } = stage.passage
  for (let at = end + 1; at <= Math.min(end + NEAR, sentence.last); at++) {
    if (words[at]?.tag !== 'preposition' || words[at]?.stem !== 'علي' || words[at]?.pronoun) continue
    const last = lastOfShare(stage, at + 1)
    return last === undefined ? [] : [{ role: 'recipient', phrase: { first: at + 1, last: wholeAfter(stage, last) } }]
  }
  return []
}

/** Where a share ends that begins at a token: «80 في المئة», «نصف». */
function lastOfShare({ quantityOf, quantities }: Stage, first: number): number | undefined {
  const figure = quantityOf.get(first)
  if (figure === undefined || quantities[figure]?.unit !== 'percent') return undefined
  let last = first
  while (quantityOf.get(last + 1) === figure) last++
  return last
}

/** The last token of what a share is of, behind «من» or joined to it. */
function wholeAfter(stage: Stage, share: number): number {
  const { words } = stage.passage
  const from = words[share + 1]
  const isFrom = from?.tag === 'preposition' && from.stem === 'من' && !from.pronoun
  if (!isFrom && (from?.tag !== 'noun' || from.preposition || from.conjunction)) return share
  return phraseAt(stage, isFrom ? share + 2 : share + 1, words.length)?.last ?? share
}
