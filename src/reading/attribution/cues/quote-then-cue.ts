import type { Marked } from '../../quotes/marked.ts'
import type { Sentence } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { trimEnd } from '../said/scope.ts'
import { speakerOf, subjectAfter } from '../sources/subject.ts'
import { reportingVerbAt } from './reporting-verb.ts'

/** «"…"، قال الوزير»: the verb and its speaker follow what is said, after a comma or none. */
export function quoteThenCue(ground: Ground, sentence: Sentence, stretch: Marked): Claim | undefined {
  const { tokens, words } = ground.passage
  if (!stretch.closed) return undefined
  let at = stretch.close + 1
  while (
    at < sentence.last &&
    (tokens[at]?.kind === 'mark' || words[at]?.tag === 'particle' || words[at]?.stem === 'هكذا' || words[at]?.stem === 'بهذه')
  )
    at++
  if (at >= sentence.last || at > stretch.close + 4) return undefined
  const found = reportingVerbAt(ground.passage, at)
  if (!found || words[at]?.conjunction) return undefined
  const either = speakerOf(ground, sentence, at, found.hit)
  const isBefore = either.source.phrase !== undefined && either.source.phrase.first <= stretch.close
  const speaker = isBefore ? subjectAfter(ground, sentence, at) : either
  if (!speaker) return undefined
  return {
    rule: 'quote-then-cue',
    row: found.verb.row,
    cue: { first: at, last: at },
    stance: found.verb.stance,
    isClause: true,
    distance: found.verb.distance,
    sources: [speaker.source],
    content: { first: stretch.open + 1, last: trimEnd(ground, stretch.open + 1, stretch.close - 1) },
    marks: true,
  }
}
