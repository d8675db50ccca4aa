import type { Sentence } from '../../types.ts'
import type { Ground } from '../ground.ts'

/**
 * «…، في إشارة إلى غارات الجيش», «…، وذلك في إشارة واضحة للاتهامات»: what somebody means is explained in the outlet's own words. Where a verb, or
 * «ب» and what is asked for, follows a comma behind it, the sentence goes on with what is said.
 */
export function isGloss({ passage }: Ground, at: number, { last }: Sentence): boolean {
  const { words, tokens, hits } = passage
  if (words[at + 1]?.stem !== 'اشاره' || words[at + 1]?.definite) return false
  const to = [at + 2, at + 3].find((index) => words[index]?.stem === 'الي' || words[index]?.preposition === 'ل')
  if (to === undefined || to >= last) return false
  for (let index = to + 1; index < last - 1; index++) {
    const next = words[index + 1]
    const goesOn = next?.tag === 'verb' || (next?.preposition === 'ب' && !hits.at(index + 1, 'according-to'))
    if (tokens[index]?.form === ',' && goesOn && !next?.conjunction) return false
  }
  return true
}
