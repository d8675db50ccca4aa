import type { Sentence } from '../types.ts'
import type { Claim } from './claim.ts'
import type { Ground } from './ground.ts'
import { trimEnd } from './scope.ts'
import { sourceAt } from './source-phrase.ts'
import { mentionAt } from './source-words.ts'

/** A headline's speaker stands within this many tokens. */
const FARTHEST = 14
const SPEAKERS = new Set(['person', 'organisation', 'country', 'outlet', 'agency', 'group', 'anonymous'])

/** A headline «speaker: what he says». A place or a topic before the colon says nothing. */
export function headlineSpeaker(ground: Ground, sentence: Sentence): Claim | undefined {
  const { tokens, words, hits } = ground.passage
  if (sentence.part !== 'headline') return undefined
  let colon = sentence.first
  while (colon < Math.min(sentence.last, sentence.first + FARTHEST) && tokens[colon]?.form !== ':') colon++
  if (tokens[colon]?.form !== ':' || colon === sentence.first || colon + 2 >= sentence.last) return undefined
  let first = sentence.first
  const stretch = ground.openedAt.get(first)
  if (stretch && stretch.close < colon) first = stretch.open
  const source = sourceAt(ground, first, colon)
  if (!source || words[first]?.tag === 'verb') return undefined
  const at = source.phrase.first
  const mention = mentionAt(ground, at)
  const kind = mention && ground.book.get(mention.entity)?.kind
  if (kind === 'country' && mention?.metonym !== true && ground.openedAt.get(colon + 1) === undefined) return undefined
  const speaks = hits.at(at, 'source-noun') !== undefined || hits.at(at, 'media-noun')?.value.speaks || hits.at(at, 'role') !== undefined
  if (!speaks && !(kind && SPEAKERS.has(kind) && (mention.form === 'name' || kind === 'organisation'))) return undefined
  if (source.phrase.last < colon - 4) return undefined
  const marked = ground.openedAt.get(colon + 1)
  const whole = marked?.closed === true && marked.close >= sentence.last - 2
  const content = whole
    ? { first: colon + 2, last: marked.close - 1 }
    : { first: colon + 1, last: trimEnd(ground, colon + 1, sentence.last - 1) }
  return {
    rule: 'headline-speaker',
    cue: { first: colon, last: colon },
    stance: 'asserts',
    distance: false,
    sources: [source],
    content,
    isClause: true,
    ...(whole && { marks: true as const }),
  }
}
