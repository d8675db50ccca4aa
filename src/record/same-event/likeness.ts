import type { Telling } from '../types.ts'

/** Too few words to be alike by anything but chance. */
const FEWEST = 6

/**
 * How far two sorted lists of words are the same: shared words over the mean of their lengths, 0 to 1 (Dice).
 *
 * @example
 * likenessOf(['انفجار', 'سوق', 'صباح', 'قنبله'], ['انفجار', 'سوق', 'قنبله', 'مدينه']) // 0.75
 */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (one.length < FEWEST || other.length < FEWEST) return 0
  return (2 * countShared(one, other)) / (one.length + other.length)
}

function countShared(one: readonly string[], other: readonly string[]): number {
  let at = 0
  let shared = 0
  for (const word of one) {
    while ((other[at] ?? '\uffff') < word) at++
    if (other[at] === word) shared++
  }
  return shared
}

/** Of the words around two triggers of one sentence, told twice, so many are the same. */
const SAME_SPOT = 0.5
/** The words of a sentence that tells two things say little of either. */
const SHARED_SENTENCE = 0.3

/**
 * How far two tellings are in the same words. One sentence may tell several events: for two of its own triggers it says nothing, and
 * elsewhere only as much as the words around the trigger agree.
 */
export function likenessOfTellings(one: Telling, other: Telling): number {
  if (one.article === other.article && one.evidence[0].start === other.evidence[0].start) return 0
  const likeness = likenessOf(one.words, other.words)
  if (likeness <= SHARED_SENTENCE) return likeness
  const around = countShared(one.around, other.around) / Math.max(1, Math.min(one.around.length, other.around.length))
  return around >= SAME_SPOT ? likeness : SHARED_SENTENCE
}
