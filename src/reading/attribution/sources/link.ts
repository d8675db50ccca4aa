import type { Span } from '../../../text/span.ts'
import { spanOfStem } from '../../mentions/stem-span.ts'
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
    ...mannerOf(passage, claim),
    ...(source.nearness && { nearness: spanOf(tokens, source.nearness.first, source.nearness.last) }),
    ...(source.anonymity && { anonymityReason: spanOf(tokens, source.anonymity.first, source.anonymity.last) }),
  }
}

/** The same links said again: the last one with this claim's cue and stance, and its words where it has some; where the speaker is left unsaid («وأضاف»), those that named him before. */
export function retell(links: readonly Attribution[], passage: Passage, claim: Claim, phrase: Phrase | undefined): readonly Attribution[] {
  return links.map((link, index) => {
    if (index < links.length - 1) return link
    const { distance: _, medium: __, ...kept } = link
    return {
      ...kept,
      ...(phrase && { mention: spanWithMarks(passage, phrase) }),
      cue: spanOf(passage.tokens, claim.cue.first, claim.cue.last),
      stance: claim.stance,
      ...mannerOf(passage, claim),
    }
  })
}

/** «زعم», «في بيان»: how it is said. */
function mannerOf({ tokens }: Passage, { distance, medium }: Claim): Pick<Attribution, 'distance' | 'medium'> {
  return { ...(distance && { distance: true as const }), ...(medium && { medium: spanOf(tokens, medium.first, medium.last) }) }
}

/** A phrase, and the mark before it where it ends with the one that closes it: «"الشرق الأوسط"». */
export function spanWithMarks({ tokens }: Passage, { first, last }: Phrase): Span {
  const isOpened =
    tokens[last]?.form === '"' && tokens[first - 1]?.form === '"' && tokens.slice(first, last).every(({ form }) => form !== '"')
  return spanOf(tokens, isOpened ? first - 1 : first, last)
}

/** The same without the «ل» before it: «لوكالة الأناضول». */
export function spanOfName(passage: Passage, phrase: Phrase): Span {
  const whole = spanWithMarks(passage, phrase)
  const { start } = spanOfStem(passage, phrase)
  return whole.start === passage.tokens[phrase.first]?.start ? { start, end: whole.end } : whole
}
