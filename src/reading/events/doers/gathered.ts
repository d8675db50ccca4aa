import type { Phrase } from '../../syntax/noun-phrase.ts'
import { type Candidate, withoutVerb } from '../candidate.ts'
import { findConstituents } from '../clause/clause.ts'
import { phraseOfReferent } from '../clause/referent.ts'
import { findRelativeClause } from '../clause/relative-clause.ts'
import type { Filled } from '../participants/fill-roles.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'

/** What brings those whom the first are gathered with. Folded. */
const WITH = new Set(['ب', 'مع'])

/** «لقاء جمع الزعيمين», «اتصال جمعه بنظيره», «اجتماع ضم وزراء الدفاع»: whom the clause about talks says that they brought together. */
export function gatheredBy(stage: Stage, candidate: Candidate): Filled[] {
  const relative = findRelativeClause(stage, withoutVerb(candidate))
  if (relative?.use !== 'gathers') return []
  const filled: Filled[] = []
  const meant = stage.passage.words[relative.verb]?.verb?.pronoun ? phraseOfReferent(stage, relative.verb) : undefined
  if (meant) filled.push({ role: 'actor', phrase: meant })
  for (const { preposition, phrases, time } of findConstituents(stage, relative.verb + 1, relative.end)) {
    if (time !== undefined) continue
    const role = WITH.has(preposition) ? 'with' : preposition === '' || preposition === 'بين' ? 'actor' : undefined
    if (role === undefined) break
    filled.push(...phrases.filter((phrase) => takesPart(stage, phrase)).map((phrase) => ({ role, phrase }) as const))
  }
  return filled
}

/** Somebody, or two of them: «الزعيمين». */
function takesPart(stage: Stage, phrase: Phrase): boolean {
  return isAgentive(stage, phrase) || stage.passage.words[phrase.first]?.title === true
}
