import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { CandidateVerb } from '../candidate.ts'
import type { Filled } from '../participants/fill-roles.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** «تسبب المسلحون في مقتل ثلاثة»: a verb whose subject is mostly a thing that harm came of. */
export function isCausing({ hit }: CandidateVerb): boolean {
  return hit.value.lemma.past === 'تسبب'
}

/** Of what harm came of those who can act: «المسلحون», not «الأمطار». */
export function causersAmong(stage: Stage, phrases: readonly Phrase[]): Filled[] {
  return phrases.filter((phrase) => isAgentive(stage, phrase)).map((phrase) => ({ role: 'actor', phrase }))
}
