import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { findGovernor } from '../clause/governor.ts'
import type { Stage } from '../stage.ts'
import { isAgentive } from './agentive.ts'
import { findDoer } from './doer.ts'

/** What nobody but its doer calls off or puts off: a journey, a trial, what a state does to others. */
const OWN = new Set(['visit', 'leave', 'return', 'try', 'sentence', 'execute', 'release', 'deport', 'withdraw', 'deploy', 'advance', 'aid'])

/** «ألغى الرئيس زيارة إلى باريس», «أرجأت المحكمة محاكمة المتهم»: who calls off what only its doer does. */
export function cancellerOf(stage: Stage, candidate: Candidate): readonly Phrase[] {
  if (!OWN.has(candidate.kind)) return []
  const governing = findGovernor(stage, candidate)
  const status = governing?.governor.status
  if (!governing || (status !== 'cancelled' && status !== 'postponed') || !stage.passage.words[governing.at]?.verb) return []
  return findDoer(stage, candidate.sentence, governing.at).phrases.filter((phrase) => isAgentive(stage, phrase))
}
