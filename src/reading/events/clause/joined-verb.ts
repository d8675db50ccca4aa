import type { Passage } from '../../passage.ts'
import { startsPhrase } from '../../syntax/noun-phrase.ts'

/**
 * Whether «و» joins the verb at a token right behind another, with nothing between: what follows is told of both («احتجزها واغتصبها عناصر
 * التنظيم», «خطف وقتل مسلحون صحفيا»). Of one that has a pronoun and one that has none it is not, nor what a preposition brings alone.
 */
export function isJoinedRightBehind({ words }: Passage, verb: number): boolean {
  const [first, second] = [words[verb - 1], words[verb]]
  const [one, other] = [first?.verb, second?.verb]
  if (!one || !other || !second?.conjunction || first?.passive || second.passive || one.pronoun !== other.pronoun) return false
  if (!startsPhrase(words[verb + 1]) || words[verb + 1]?.preposition) return false
  const { aspect, agreements } = one.value
  return aspect === other.value.aspect && agreements.some((each) => other.value.agreements.includes(each))
}
