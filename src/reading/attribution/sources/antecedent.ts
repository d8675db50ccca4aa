import { startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import { type Ground, reachOf } from '../ground.ts'
import { sourceAt } from './source-phrase.ts'

/** The first token of the longest mention that a token closes, its role included. */
function endingAt({ passage, mentionFrom }: Ground, last: number): number | undefined {
  const token = passage.tokens[last]
  for (let at = Math.max(0, last - 12); token && at <= last; at++) {
    const mention = mentionFrom[at]
    if (mention && reachOf(mention).end >= token.end) return at
  }
  return undefined
}

export function antecedent(ground: Ground, sentence: Sentence, relative: number): SourceWords | undefined {
  const { tokens, words } = ground.passage
  let last = relative - 1
  if (tokens[last]?.form === ',') last--
  const mention = endingAt(ground, last)
  if (mention !== undefined && isPlace(ground, mention)) return undefined
  if (mention !== undefined && mention >= sentence.first) {
    const source = sourceAt(ground, nameBefore(ground, mention) ?? mention, relative, isPerson(ground, mention))
    if (source && source.next >= last - 1) return { ...source, relative: true }
  }
  for (let first = Math.max(sentence.first, last - 12); first <= last; first++) {
    if (!startsPhrase(words[first]) || words[first]?.tag === 'demonstrative') continue
    const source = sourceAt(ground, first, relative)
    if (source && source.phrase.last >= last - 1) return { ...source, relative: true }
    if (source) first = Math.max(first, source.phrase.last)
  }
  return undefined
}

/** «تغريدة للوزير فلان الذي قال», «لقاء بالمبعوث الذي أكد»: a person may stand under a preposition there. */
function isPerson({ book, mentionFrom }: Ground, at: number): boolean {
  return book.get(mentionFrom[at]?.entity ?? '')?.kind === 'person'
}

/** «القرار الأميركي بشأن قطاع غزة، الذي يؤكد»: a place says nothing, unless its name stands for those who rule there. */
function isPlace({ book, mentionFrom }: Ground, at: number): boolean {
  const mention = mentionFrom[at]
  return mention?.form === 'name' && mention.metonym !== true && book.get(mention.entity)?.kind === 'place'
}

/** «فلانة، رئيسة الجمعية، التي»: the name to which an office is put in apposition. */
function nameBefore(ground: Ground, at: number): number | undefined {
  if (ground.passage.tokens[at - 1]?.form !== ',' || !ground.passage.hits.at(at, 'role')) return undefined
  const first = endingAt(ground, at - 2)
  const mention = first === undefined ? undefined : ground.mentionFrom[first]
  return mention?.form === 'name' && ground.book.get(mention.entity)?.kind === 'person' ? first : undefined
}
