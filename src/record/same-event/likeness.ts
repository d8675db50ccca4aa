/** Too few words to be alike by anything but chance. */
const FEWEST = 4

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
