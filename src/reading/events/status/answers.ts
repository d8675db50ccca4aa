import type { ReportedEvent, Span, Status } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'

/** What a denial can be of. */
const CLAIMED: ReadonlySet<Status> = new Set(['happened', 'ongoing', 'planned'])

/** «بقصف»: a noun that is what somebody claims stands behind no more than a particle, in characters. */
const PARTICLE = 2

/** «قال المرصد إن الجيش قصف البلدة، وهو ما نفاه المتحدث»: the voices that deny or confirm what is claimed before them. */
export function answersTo(stage: Stage, candidate: Candidate, trigger: Span, status: Status): ReportedEvent['otherVoices'] {
  if (!CLAIMED.has(status)) return []
  return stage.answers
    .around(trigger.start)
    .filter(({ content }) => content.start <= trigger.start && trigger.end <= content.end && isWhatIsClaimed(stage, candidate, content))
    .map(({ chain }) => ({ status: chain.at(-1)?.stance === 'denies' ? ('denied' as const) : status, chain }))
}

/** The first verb of a clause, or the noun that a phrase begins with: what else stands in it is only told of in passing. */
function isWhatIsClaimed({ passage }: Stage, { first, verb }: Candidate, content: Span): boolean {
  const { tokens, words } = passage
  if (verb === undefined) return (tokens[first]?.start ?? 0) <= content.start + PARTICLE
  for (let at = first - 1; (tokens[at]?.start ?? 0) >= content.start && at >= 0; at--) if (words[at]?.tag === 'verb') return false
  return true
}
