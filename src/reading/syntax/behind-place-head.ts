import type { Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/** «في مدينة سبها», «قرية أم الزهور»: right behind a word for one place its name is neither a verb nor «or». */
export function isNameBehindHead(
  tokens: readonly Token[],
  index: number,
  hits: Hits,
  word: Word,
  before: Word | undefined,
  lexicon: Lexicon,
): boolean {
  if (!before?.placeHead || before.definite || before.pronoun !== '' || lexicon.placeHeads.get(before.stem)?.several) return false
  if (word.tag === 'verb') return word.pronoun !== '' && !word.conjunction && hits.at(index, 'place')?.before.conjunction === ''
  const next = tokens[index + 1]
  return word.tag === 'conjunction' && word.stem === 'ام' && next?.kind === 'word' && !lexicon.placeHeads.has(next.form)
}
