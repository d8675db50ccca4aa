import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Ground } from './ground.ts'
import { sourceAt } from './source-phrase.ts'
import { isPublisher, mentionAt } from './source-words.ts'

/** An outlet, with its head («لقناة …») and marks. */
export function outletAt(ground: Ground, at: number, limit: number): Phrase | undefined {
  const { tokens, hits, words } = ground.passage
  let first = at
  if (tokens[first]?.form === '"') first++
  if (first >= limit) return undefined
  const mention = mentionAt(ground, first)
  if (mention && isPublisher(ground, mention)) {
    let last = first
    while (last + 1 < limit && (tokens[last + 1]?.end ?? Infinity) <= mention.end) last++
    if (first > at && tokens[last + 1]?.form === '"') last++
    return { first, last }
  }
  const head = hits.at(first, 'media-noun')
  if (head?.value.kind !== 'outlet' || words[first]?.definite) return undefined
  const source = sourceAt(ground, first, limit)
  return source ? { first, last: source.phrase.last } : { first, last: first }
}
