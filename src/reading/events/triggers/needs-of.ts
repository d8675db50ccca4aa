import type { Candidate } from '../candidate.ts'
import type { Stage } from '../stage.ts'
import { type Wanted, wantedOf } from './wanted.ts'

/** What the row of a verb's trigger needs around it. */
export function needsOf({ passage: { lexicon } }: Stage, { verb, row }: Pick<Candidate, 'verb' | 'row'>): Wanted | undefined {
  const trigger = verb && lexicon.triggerVerbs.get(verb.hit.value.lemma)?.find((each) => each.row === row)
  return trigger && wantedOf(trigger.needs)
}
