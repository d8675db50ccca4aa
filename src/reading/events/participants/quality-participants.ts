import type { Candidate, Described } from '../candidate.ts'
import { constituentsBeside } from '../circumstances/beside-quality.ts'
import type { Stage } from '../stage.ts'
import { findAdjuncts } from './adjuncts.ts'
import type { Filled } from './fill-roles.ts'
import { prepositional } from './under-preposition.ts'

/** Whoever has the quality, and those whom the prepositions right behind it bring: «الاتفاق الموقع بين أنقرة وموسكو». */
export function qualityParticipants(stage: Stage, candidate: Candidate, { phrase }: Described): Filled[] {
  const own = constituentsBeside(stage, candidate.sentence, candidate.end)
  const takes = new Set<string>(stage.passage.lexicon.kinds.get(candidate.kind)?.roles)
  const end = (own.at(-1)?.last ?? candidate.end) + 1
  const adjuncts = findAdjuncts(stage, candidate, end, takes)
  // «المحاصرة من قبل القوات»: the set phrase begins with a preposition of its own
  const further = prepositional(stage, candidate, own).filter(
    ({ phrase: { first } }) => !adjuncts.some((each) => each.phrase.first === first),
  )
  return [{ role: candidate.frame.subject, phrase }, ...adjuncts, ...further]
}
