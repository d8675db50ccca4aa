import type { Span } from '../../../text/span.ts'
import { type Passage, spanOf } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Attribution } from '../../types.ts'
import type { Claim, SourceWords } from '../claim.ts'
import type { Described } from './describe-source.ts'

/** The link of a chain that a claim's source is. */
export function linkOf(passage: Passage, claim: Claim, source: SourceWords, described: Described): Attribution {
  const { tokens } = passage
  return {
    source: described.entity,
    mention: spanWithMarks(passage, described.phrase),
    cue: spanOf(tokens, claim.cue.first, claim.cue.last),
    stance: claim.stance,
    identity: described.identity,
    kind: described.kind,
    ...(claim.distance && { distance: true as const }),
    ...(claim.medium && { medium: spanOf(tokens, claim.medium.first, claim.medium.last) }),
    ...(source.nearness && { nearness: spanOf(tokens, source.nearness.first, source.nearness.last) }),
    ...(source.anonymity && { anonymityReason: spanOf(tokens, source.anonymity.first, source.anonymity.last) }),
  }
}

/** The same links said again: the last one with this claim's cue, stance and words. */
export function retell(links: readonly Attribution[], passage: Passage, claim: Claim, phrase: Phrase | undefined): readonly Attribution[] {
  const { tokens } = passage
  const cue = spanOf(tokens, claim.cue.first, claim.cue.last)
  const mention = phrase ? spanWithMarks(passage, phrase) : cue
  return links.map((link, index) => {
    if (index < links.length - 1) return link
    const { distance: _, medium: __, ...kept } = link
    return {
      ...kept,
      cue,
      mention,
      stance: claim.stance,
      ...(claim.distance && { distance: true as const }),
      ...(claim.medium && { medium: spanOf(tokens, claim.medium.first, claim.medium.last) }),
    }
  })
}

/** A phrase, and the mark before it where it ends with the one that closes it: «"الشرق الأوسط"». */
export function spanWithMarks({ tokens }: Passage, { first, last }: Phrase): Span {
  const isOpened =
    tokens[last]?.form === '"' && tokens[first - 1]?.form === '"' && tokens.slice(first, last).every(({ form }) => form !== '"')
  return spanOf(tokens, isOpened ? first - 1 : first, last)
}
